namespace TeacherDev.Web.Features.Claims;

/// <summary>What this room asks of the container; its rules and where evidence lies are settings.</summary>
public static class ClaimsSetup
{
    public static IServiceCollection AddClaims(this IServiceCollection services) => services
        .AddScoped<ClaimMaking>()
        .AddScoped<ClaimDeciding>()
        .AddScoped<ClaimPosting>()
        .AddScoped<ClaimLetters>()
        .AddScoped<Times.ClaimRound>()
        .AddScoped<Listing.ClaimSheet>()
        .AddHostedService<Times.ClaimTimes>();
}
