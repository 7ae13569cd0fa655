namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>Names the sentences about policy events.</summary>
public sealed class EventsText;
