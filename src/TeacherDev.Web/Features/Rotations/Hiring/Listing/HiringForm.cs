using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;

namespace TeacherDev.Web.Features.Rotations.Hiring.Listing;

/// <summary>What the office types to open a hiring round.</summary>
public sealed record HiringForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(HiringRound.NameLength)]
    public string? Title { get; init; }

    public DateOnly? InFromOn { get; init; }

    public DateOnly? InUntilOn { get; init; }

    public DateOnly? CrossFromOn { get; init; }

    public DateOnly? CrossUntilOn { get; init; }

    public DateOnly? AssignFromOn { get; init; }

    public DateOnly? AssignUntilOn { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    /// <summary>The days by their names, in order.</summary>
    public IReadOnlyList<(string Name, DateOnly? On)> Days =>
    [
        (nameof(InFromOn), InFromOn), (nameof(InUntilOn), InUntilOn), (nameof(CrossFromOn), CrossFromOn), (nameof(CrossUntilOn), CrossUntilOn), (nameof(AssignFromOn), AssignFromOn),
        (nameof(AssignUntilOn), AssignUntilOn), (nameof(EffectiveOn), EffectiveOn),
    ];

    /// <summary>The days that are not there, or are no plausible days.</summary>
    public IEnumerable<string> Missing => Days.Where(d => d.On is not { } day || !Plausible.Days.Contains(day)).Select(d => d.Name);

    /// <summary>All days, once each is there and plausible.</summary>
    public HiringCalendar? Calendar => Missing.Any() ? null : new(InFromOn!.Value, InUntilOn!.Value, CrossFromOn!.Value, CrossUntilOn!.Value, AssignFromOn!.Value, AssignUntilOn!.Value, EffectiveOn!.Value);

    public static HiringForm Usual(HiringCalendar days, string title) => new()
    {
        Key = Guid.NewGuid().ToString("N"), Title = title, InFromOn = days.InFromOn, InUntilOn = days.InUntilOn, CrossFromOn = days.CrossFromOn, CrossUntilOn = days.CrossUntilOn,
        AssignFromOn = days.AssignFromOn, AssignUntilOn = days.AssignUntilOn, EffectiveOn = days.EffectiveOn,
    };
}
