using TeacherDev.Data.Trainings;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>One's own address for calendar programs.</summary>
/// <param name="IsOnRoster">Whoever stands on no roster has no sessions.</param>
/// <param name="Feed">The address that holds; null for none.</param>
/// <param name="Address">Shown once, right after it was made.</param>
public sealed record CalendarPage(bool IsOnRoster, CalendarFeed? Feed, string? Address)
{
    /// <summary>The same address as calendar programs of phones open it.</summary>
    public string? Subscription => Address is null ? null : "webcal" + Address[Address.IndexOf("://", StringComparison.Ordinal)..];
}
