using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Trainings.Occasions;

namespace TeacherDev.Web.Features.Trainings.Sessions;

/// <summary>How a session is repeated when it is planned.</summary>
public enum Repeats
{
    Once,
    Daily,
    Weekly,
    Fortnightly,

    /// <summary>The same weekday of the month, such as each second Tuesday: a monthly forum.</summary>
    Monthly,
}

public sealed record SessionForm : OccasionForm
{
    public int Seen { get; init; }
    public DateOnly? On { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }

    [StringLength(200)]
    public string? Topic { get; init; }

    [StringLength(300)]
    public string? Place { get; init; }

    /// <summary>Hours as typed; empty for what its minutes give.</summary>
    [StringLength(10)]
    public string? SetHours { get; init; }

    [StringLength(Reasons.Longest)]
    public string? SetBecause { get; init; }

    public Repeats Repeat { get; init; }
    public int? Times { get; init; }

    /// <summary>Why it is changed, once its attendance is confirmed.</summary>
    [StringLength(Reasons.Longest)]
    public string? Why { get; init; }

    public static SessionForm Of(TrainingSession session) => new()
    {
        Seen = session.Version, On = session.On, Start = session.Start, End = session.End, Topic = session.Topic, Place = session.Place,
        SetHours = session.SetTenths?.AsHours(), SetBecause = session.SetBecause,
        Kind = session.Kind, Level = session.Level, Speakers = [.. session.Occasion.Speakers],
    };

    /// <summary>The days on which it takes place, repeated as asked.</summary>
    public static IReadOnlyList<DateOnly> Days(DateOnly first, Repeats repeat, int times) => [.. Enumerable.Range(0, repeat == Repeats.Once ? 1 : times).Select(i => repeat switch
    {
        Repeats.Daily => first.AddDays(i),
        Repeats.Weekly => first.AddDays(7 * i),
        Repeats.Fortnightly => first.AddDays(14 * i),
        Repeats.Monthly => SameWeekday(first, i),
        _ => first,
    })];

    /// <summary>The weekday of the first in the same week of a later month; the last such weekday where that month has no fifth.</summary>
    private static DateOnly SameWeekday(DateOnly first, int months)
    {
        var begin = new DateOnly(first.Year, first.Month, 1).AddMonths(months);
        var day = begin.AddDays(((int)first.DayOfWeek - (int)begin.DayOfWeek + 7) % 7).AddDays(7 * ((first.Day - 1) / 7));
        return day.Month == begin.Month ? day : day.AddDays(-7);
    }
}
