namespace TeacherDev.Web.Features.Rotations;

/// <summary>What this room asks of the container; its rules are a setting.</summary>
public static class RotationsSetup
{
    public static IServiceCollection AddRotations(this IServiceCollection services) => services
        .AddScoped<RotationReader>()
        .AddScoped<People.DueSheet>()
        .AddScoped<People.MoveSheet>();
}
