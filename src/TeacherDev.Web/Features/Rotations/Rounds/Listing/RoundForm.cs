using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;

namespace TeacherDev.Web.Features.Rotations.Rounds.Listing;

/// <summary>What the office types to open a round.</summary>
public sealed record RoundForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(RotationRound.NameLength)]
    public string? Title { get; init; }

    public DateOnly? CollectFromOn { get; init; }

    public DateOnly? CollectUntilOn { get; init; }

    public DateOnly? PublicFromOn { get; init; }

    public DateOnly? PublicUntilOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    /// <summary>All days, once each is there and plausible.</summary>
    public RoundCalendar? Calendar =>
        CollectFromOn is { } from && CollectUntilOn is { } until && PublicFromOn is { } shown && PublicUntilOn is { } shownUntil && EffectiveOn is { } on
        && new[] { from, until, shown, shownUntil, on }.All(Plausible.Days.Contains) ? new(from, until, shown, shownUntil, on) : null;

    public static RoundForm Usual(RoundCalendar days, string title) => new()
    {
        Key = Guid.NewGuid().ToString("N"), Title = title, CollectFromOn = days.CollectFromOn, CollectUntilOn = days.CollectUntilOn, PublicFromOn = days.PublicFromOn,
        PublicUntilOn = days.PublicUntilOn, EffectiveOn = days.EffectiveOn,
    };
}
