namespace TeacherDev.Web.Features.Careers;

/// <summary>What this room asks of the container; its catalogue is a setting.</summary>
public static class CareersSetup
{
    public static IServiceCollection AddCareers(this IServiceCollection services) => services
        .AddScoped<RegisterDesk>()
        .AddScoped<CareerLetters>()
        .AddScoped<Listing.CareerSheet>()
        .AddScoped<Timeline.CareerReader>()
        .AddScoped<Timeline.CareerTies>()
        .AddScoped<Readiness.StepReader>()
        .AddScoped<Readiness.ReadinessReader>()
        .AddScoped<Rounds.RoundDesk>()
        .AddScoped<Ethics.EthicsDesk>()
        .AddScoped<Ethics.EthicsLook>()
        .AddScoped<Ethics.OnePerson.PersonEthicsReader>();
}
