using TeacherDev.Web.Features.Policies.Events.Counting;
using TeacherDev.Web.Features.Policies.Events.Deciding;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>What policy events ask of the container.</summary>
public static class EventsSetup
{
    public static IServiceCollection AddPolicyEvents(this IServiceCollection services) => services
        .AddScoped<EventPreview>()
        .AddScoped<EventReader>()
        .AddScoped<EventDeciding>()
        .AddScoped<EventDesk>();
}
