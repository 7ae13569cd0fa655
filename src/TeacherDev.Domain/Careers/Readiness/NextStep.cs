using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Domain.Careers.Readiness;

/// <summary>Whether one need is met; else from which day it would be by time alone, where there is such a day.</summary>
public sealed record NeedResult(Need Need, bool IsMet, DateOnly? FromOn);

/// <summary>What else than the record of facts a step may ask for.</summary>
/// <param name="Duties">Statuses of today's windows by policy.</param>
/// <param name="Bars">What ethics keeps the person from today.</param>
public sealed record StandingOf(ILookup<string, string> Duties, IReadOnlyCollection<Bar> Bars)
{
    public static readonly StandingOf Nothing = new(Array.Empty<string>().ToLookup(s => s), []);
}

/// <summary>How somebody stands before a step.</summary>
public sealed record NextStep(Rung Rung, IReadOnlyList<NeedResult> Needs)
{
    private const int YearsAhead = 15, MonthsInPost = 24;

    public int Met => Needs.Count(n => n.IsMet);

    public bool IsReady => Needs.All(n => n.IsMet);

    public IEnumerable<NeedResult> Missing => Needs.Where(n => !n.IsMet);

    /// <summary>The day from which all would be met by time alone; null where time alone does not do it, or nothing is missing.</summary>
    public DateOnly? ReadyOn => IsReady || Missing.Any(m => m.FromOn is null) ? null : Missing.Max(m => m.FromOn);

    /// <summary>The steps that are next for the person, with how far they are.</summary>
    public static IEnumerable<NextStep> Of(IEnumerable<Rung> rungs, TeacherRecord person, StandingOf standing, DateOnly today) =>
        rungs.Where(r => r.For.Holds(person, today)).Select(r => Of(r, person, standing, today));

    /// <param name="looksAhead">Whether the days are sought; of many people they are not.</param>
    public static NextStep Of(Rung rung, TeacherRecord person, StandingOf standing, DateOnly today, bool looksAhead = true) =>
        new(rung, [.. rung.Needs.Select(n => Judged(n, person, standing, today, looksAhead))]);

    private static NeedResult Judged(Need need, TeacherRecord person, StandingOf standing, DateOnly today, bool looksAhead) => need switch
    {
        FactNeed fact when fact.When.Holds(person, today) => new(need, true, null),
        FactNeed fact => new(need, false, looksAhead ? Days(person, today).Cast<DateOnly?>().FirstOrDefault(day => fact.When.Holds(person, day!.Value)) : null),
        DutyNeed duty => new(need, standing.Duties[duty.Policy].Any(duty.Statuses.Contains), null),
        NoBarNeed none => standing.Bars.FirstOrDefault(b => b.Act == none.Act) is { } bar ? new(need, false, bar.UntilOn.AddDays(1)) : new(need, true, null),
        _ => throw new NotSupportedException($"Nothing judges the need {need}."),
    };

    /// <summary>The days ahead on which time alone can change an answer: a year more of something, or the end of it.</summary>
    private static IEnumerable<DateOnly> Days(TeacherRecord person, DateOnly today)
    {
        var since = new[] { person.Teacher.BornOn, person.Teacher.TeachingStartOn, person.Teacher.WorkStartOn }.OfType<DateOnly>()
            .Concat(person.Held.Select(h => h.Days.Start)).Concat(person.Placements.Select(p => p.StartOn)).Distinct().ToList();
        var ends = person.Held.Select(h => h.Days.End).Concat(person.Placements.Select(p => p.Days.End)).Concat(person.Exemptions.Select(e => e.Days.End)).Where(e => e < DateOnly.MaxValue).Select(e => e.AddDays(1));
        var inPost = person.PostSince(today) is { } post ? Enumerable.Range(1, MonthsInPost).Select(post.AddMonths) : [];
        var last = today.AddYears(YearsAhead);
        return since.SelectMany(day => Enumerable.Range(0, YearsAhead + 1).Select(i => day.AddYears(today.Year - day.Year + i))).Concat(ends).Concat(person.Exemptions.Select(e => e.StartOn)).Concat(inPost)
            .Concat(person.RuralYearsOver(today, last))
            .Where(day => day > today && day <= last).Distinct().Order();
    }
}
