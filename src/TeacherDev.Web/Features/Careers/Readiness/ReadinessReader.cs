using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Readiness;

/// <summary>Who in reach has which step before them, and how far they are.</summary>
public sealed class ReadinessReader(TeacherDevDb db, StepReader steps, DistrictClock clock, SignedInPerson me)
{
    public bool SeesBars => steps.SeesBars;

    /// <summary>Whether the figures or the list of these steps tell the reader of windows of ethics: then it is a look.</summary>
    public bool TellsBars(IEnumerable<Rung> rungs) => SeesBars && rungs.Any(r => r.Needs.OfType<NoBarNeed>().Any());

    /// <summary>Everybody in reach and in post, the nearest to the step first; and how many stand before each step.</summary>
    public async Task<(Rung? Rung, IReadOnlyList<RungCount> Counts, IReadOnlyList<ReadyRow> Rows)> Read(ReadinessFilter filter, CancellationToken cancel)
    {
        var (today, rungs) = (clock.Today, steps.Rungs(isOwn: false));
        var rung = rungs.FirstOrDefault(r => r.Code == filter.Rung) ?? (rungs.Count > 0 ? rungs[0] : null);
        var people = db.CareersSeenBy(me, today).Where(t => t.Status != Teacher.Left && t.AnonymisedAt == null);
        if (!string.IsNullOrEmpty(filter.School))
        {
            people = people.Where(t => db.Schools.Any(s => s.Id == t.SchoolId && s.Code == filter.School));
        }

        var ids = await people.Select(t => t.Id).ToListAsync(cancel);
        var records = await db.Records(ids, cancel);
        var standings = await steps.Standings(ids, rungs, cancel);
        var rows = records.SelectMany(person => rungs.Where(r => r.For.Holds(person, today)).Select(r =>
            new ReadyRow(person.Teacher, person.LegalSchool(today), NextStep.Of(r, person, standings[person.Teacher.Id], today, looksAhead: r == rung)))).ToList();
        var counts = rungs.Select(r => rows.FindAll(row => row.Step.Rung == r)).Select((of, i) =>
            new RungCount(rungs[i], of.Count, of.Count(row => row.Step.IsReady), of.Count(row => row.Step.Missing.Count() == 1))).ToList();
        return (rung, counts, [.. rows.Where(r => r.Step.Rung == rung && filter.Fits(r.Step)).OrderBy(r => r.Step.Missing.Count()).ThenBy(r => r.Step.ReadyOn ?? DateOnly.MaxValue).ThenBy(r => r.Teacher.Number, StringComparer.Ordinal)]);
    }
}
