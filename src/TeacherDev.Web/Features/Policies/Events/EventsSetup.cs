namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>What policy events ask of the container.</summary>
public static class EventsSetup
{
    public static IServiceCollection AddPolicyEvents(this IServiceCollection services) => services
        .AddScoped<EventPreview>()
        .AddScoped<EventDesk>();
}
