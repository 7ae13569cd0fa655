namespace TeacherDev.Web.Features.Induction;

/// <summary>What this room asks of the container; its rules are a setting.</summary>
public static class InductionSetup
{
    public static IServiceCollection AddInduction(this IServiceCollection services) => services
        .AddScoped<InductionLetters>()
        .AddScoped<InductionWords>()
        .AddScoped<FirstYear.FirstYearReader>()
        .AddScoped<FirstYear.ClosingClasses>()
        .AddScoped<Steps.StepDesk>()
        .AddScoped<Pairs.PairDesk>()
        .AddScoped<Observations.ObservationDesk>()
        .AddScoped<Opinions.OpinionDesk>()
        .AddScoped<Results.ResultDesk>()
        .AddScoped<Cohort.CohortReader>()
        .AddScoped<Cohort.CohortSheet>()
        .AddScoped<Opinions.OpinionRound>()
        .AddHostedService<Opinions.OpinionTimes>();
}
