namespace TeacherDev.Web.Features.Targets;

/// <summary>What this room asks of the container; its plan is a setting.</summary>
public static class TargetsSetup
{
    public static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddScoped<Counting.PresentPeople>()
        .AddScoped<Counting.TargetKeeper>()
        .AddScoped<Counting.PastCounting>()
        .AddScoped<Board.BoardReader>()
        .AddScoped<Board.BoardWorkbook>()
        .AddScoped<People.BehindReader>()
        .AddScoped<TargetWords>()
        .AddHostedService<Counting.TargetTimes>();
}
