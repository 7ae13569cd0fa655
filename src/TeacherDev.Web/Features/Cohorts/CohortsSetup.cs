namespace TeacherDev.Web.Features.Cohorts;

/// <summary>What this room asks of the container.</summary>
public static class CohortsSetup
{
    public static IServiceCollection AddCohorts(this IServiceCollection services) => services
        .AddScoped<CohortSteps>()
        .AddScoped<CohortLetters>()
        .AddScoped<Listing.CohortSheet>()
        .AddScoped<Opening.CohortDesk>()
        .AddScoped<OneCohort.CohortReader>()
        .AddScoped<OneCohort.LineReader>()
        .AddScoped<OneCohort.MemberSheet>()
        .AddScoped<Members.JoinDesk>()
        .AddScoped<Members.CompletionRegister>()
        .AddScoped<Members.CompletionFilling>()
        .AddScoped<Members.MemberDesk>()
        .AddScoped<OneMember.StayDesk>()
        .AddScoped<OneMember.MemberReader>()
        .AddHostedService<Members.CompletionTimes>();
}
