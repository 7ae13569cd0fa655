namespace TeacherDev.Web.Features.Rotations;

/// <summary>What this room asks of the container; its rules are a setting.</summary>
public static class RotationsSetup
{
    public static IServiceCollection AddRotations(this IServiceCollection services) => services
        .AddScoped<RotationReader>()
        .AddScoped<Moves.MoveDesk>()
        .AddScoped<Moves.MoveLetters>()
        .AddScoped<Moves.Making.MoveReader>()
        .AddScoped<People.DueSheet>()
        .AddScoped<People.MoveSheet>();
}
