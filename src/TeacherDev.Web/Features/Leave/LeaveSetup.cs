namespace TeacherDev.Web.Features.Leave;

/// <summary>What this room asks of the container.</summary>
public static class LeaveSetup
{
    public static IServiceCollection AddLeave(this IServiceCollection services) => services
        .AddScoped<LeaveDesk>()
        .AddScoped<LeavePreview>()
        .AddScoped<Listing.LeaveSheet>();
}
