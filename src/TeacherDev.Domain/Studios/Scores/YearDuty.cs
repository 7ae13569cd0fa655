using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Domain.Studios.Scores;

/// <summary>One thing that counts for a year's duty: a session of the studio, or a lesson in it, or a leader's report.</summary>
/// <param name="Stands">Somebody who does not lead gave their word; until then it counts for nothing.</param>
public sealed record YearThing(DateOnly On, string Title, TrainingLevel? Level, int? SessionId, int? WorkId, bool Stands);

/// <summary>What a studio, or one who leads it, owes in a school year, and what counts for it.</summary>
/// <param name="TeacherId">Whose it is; null for the studio's.</param>
/// <param name="Least">How many; less than the rule says where the year is theirs in part.</param>
/// <param name="Things">In order of day.</param>
public sealed record YearDuty(YearRule Rule, int? TeacherId, int Least, IReadOnlyList<YearThing> Things)
{
    public int Done => Things.Count(t => t.Stands);

    public int Missing => Math.Max(0, Least - Done);

    /// <summary>Whoever has a part of the school year owes that part, by days; what is left of one is not owed.</summary>
    /// <param name="days">Days of theirs that do not overlap.</param>
    public static int Share(int least, SchoolYear year, IEnumerable<DateRange> days) => (int)((long)least * days.Sum(d => Within(d, year.Range)) / year.Range.Days);

    /// <summary>A report of a lesson that is among the sessions counts once: on each day as many as there are of the one or the other.</summary>
    public static YearDuty Of(YearRule rule, int? teacherId, int least, IEnumerable<YearThing> lessons, IReadOnlyCollection<YearThing> reports)
    {
        var told = reports.Where(r => r.Stands).GroupBy(r => r.On).ToDictionary(r => r.Key, r => r.Count());
        var beside = lessons.GroupBy(l => l.On).SelectMany(day => day.OrderBy(l => l.Stands).Skip(told.GetValueOrDefault(day.Key)));
        return new(rule, teacherId, least, [.. beside.Concat(reports).OrderBy(t => t.On).ThenBy(t => t.SessionId).ThenBy(t => t.WorkId)]);
    }

    private static int Within(DateRange days, DateRange year) =>
        days.Overlaps(year) ? Math.Min(days.End.DayNumber, year.End.DayNumber) - Math.Max(days.Start.DayNumber, year.Start.DayNumber) + 1 : 0;
}
