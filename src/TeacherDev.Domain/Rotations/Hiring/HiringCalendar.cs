using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Hiring;

/// <summary>The days of a hiring round; first and last days belong to the step that they bound.</summary>
/// <param name="EffectiveOn">The first day on which the posts hold.</param>
public sealed record HiringCalendar(DateOnly InFromOn, DateOnly InUntilOn, DateOnly CrossFromOn, DateOnly CrossUntilOn, DateOnly AssignFromOn, DateOnly AssignUntilOn, DateOnly EffectiveOn)
{
    private const int InDays = 20, CrossDays = 14, AssignDays = 10, Spare = 7;

    /// <summary>The school year for which the posts are.</summary>
    public SchoolYear Year => SchoolYear.Of(EffectiveOn);

    /// <summary>A calendar that fits: from today, towards the next school year before which all of it has room.</summary>
    public static HiringCalendar Usual(DateOnly today)
    {
        var inUntil = today.AddDays(InDays - 1);
        var crossUntil = inUntil.AddDays(CrossDays);
        var assignUntil = crossUntil.AddDays(AssignDays);
        var year = new SchoolYear(SchoolYear.Of(assignUntil.AddDays(Spare)).FirstYear + 1);
        return new(today, inUntil, inUntil.AddDays(1), crossUntil, crossUntil.AddDays(1), assignUntil, year.Range.Start);
    }

    /// <summary>What is wrong, each with the name of its day.</summary>
    public IEnumerable<(string Day, Refusal Refusal)> Faults()
    {
        (string Day, DateOnly On, DateOnly After, bool MayBeSame)[] order =
        [
            (nameof(InUntilOn), InUntilOn, InFromOn, true), (nameof(CrossFromOn), CrossFromOn, InUntilOn, false), (nameof(CrossUntilOn), CrossUntilOn, CrossFromOn, true),
            (nameof(AssignFromOn), AssignFromOn, CrossUntilOn, false), (nameof(AssignUntilOn), AssignUntilOn, AssignFromOn, true), (nameof(EffectiveOn), EffectiveOn, AssignUntilOn, false),
        ];
        return order.Where(o => o.MayBeSame ? o.On < o.After : o.On <= o.After).Select(o => (o.Day, new Refusal(o.MayBeSame ? "hiring-day-before" : "hiring-day-not-after", o.After)));
    }
}
