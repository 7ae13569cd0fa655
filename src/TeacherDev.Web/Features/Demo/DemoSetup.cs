namespace TeacherDev.Web.Features.Demo;

/// <summary>What this room asks of the container.</summary>
public static class DemoSetup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddScoped<DemoAccounts>()
        .AddScoped<DemoClaims>()
        .AddScoped<FirstYears.DemoFirstYears>()
        .AddScoped<DemoDistrict>()
        .AddScoped<DemoStart>();
}
