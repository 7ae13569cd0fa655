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

    /// <summary>The days that are not there, or are no plausible days.</summary>
    public IEnumerable<string> Missing => new (string Name, DateOnly? On)[]
    {
        (nameof(CollectFromOn), CollectFromOn), (nameof(CollectUntilOn), CollectUntilOn), (nameof(PublicFromOn), PublicFromOn), (nameof(PublicUntilOn), PublicUntilOn), (nameof(EffectiveOn), EffectiveOn),
    }.Where(d => d.On is not { } day || !Plausible.Days.Contains(day)).Select(d => d.Name);

    /// <summary>All days, once each is there and plausible.</summary>
    public RoundCalendar? Calendar => Missing.Any() ? null : new(CollectFromOn!.Value, CollectUntilOn!.Value, PublicFromOn!.Value, PublicUntilOn!.Value, EffectiveOn!.Value);

    public static RoundForm Usual(RoundCalendar days, string title) => new()
    {
        Key = Guid.NewGuid().ToString("N"), Title = title, CollectFromOn = days.CollectFromOn, CollectUntilOn = days.CollectUntilOn, PublicFromOn = days.PublicFromOn,
        PublicUntilOn = days.PublicUntilOn, EffectiveOn = days.EffectiveOn,
    };
}
