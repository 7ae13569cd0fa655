using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>Reads the classes of new teachers: a handful of queries, however many people.</summary>
public sealed class CohortReader(TeacherDevDb db, PolicyShelf shelf, InductionRules rules, ClosingClasses closes, DistrictClock clock, SignedInPerson me)
{
    private const int MostClasses = 5, MostLookedAt = 24;

    /// <summary>Those of one's office; a mentor is no office.</summary>
    private TeacherReach Reach => me.FirstYears() with { TeacherId = null };

    public async Task<CohortPage> Read(CohortFilter filter, CancellationToken cancel)
    {
        var shown = await Shown(filter, cancel);
        var listed = filter.Listed(shown);
        var paging = new Paging(filter.Page ?? 1, listed.Count);
        var classes = await db.Standings.Where(s => s.Policy == rules.Policy && db.InReach(Reach, clock.Today).Any(t => t.Id == s.TeacherId)).Select(s => s.StartOn).Distinct().ToListAsync(cancel);
        var schools = Reach.Everybody ? await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(cancel) : [];
        var practice = shown.Any(l => l.IsBelow && l.Row.ClausesOpen > 0);
        var closing = shown.Any(l => l.IsBelow) ? await Closing(shown, practice, cancel) : [];
        return new(filter, paging, shown, [.. listed.Skip(paging.Skip).Take(Paging.Size)], [.. classes.Select(c => InductionClass.Of(c).FirstYear).Distinct().OrderDescending()], schools,
            [.. closing.Take(MostClasses)], clock.Today);
    }

    /// <summary>What would close the gap of those furthest below, by the same evaluation as everything else; practice is looked at first where practice is missing.</summary>
    private async Task<IReadOnlyList<ClassForMany>> Closing(IReadOnlyList<CohortLine> shown, bool practice, CancellationToken cancel)
    {
        var ahead = await db.WithPlaces(clock.Today, cancel);
        var looked = ahead.Where(c => c.Tenths > 0).OrderBy(c => practice && c.Mode == TrainingMode.Practice ? 0 : 1).ThenBy(c => c.First).ThenBy(c => c.Id).Take(MostLookedAt).ToList();
        return await closes.ForMany([.. CohortPage.FurthestOf(shown).Select(l => (l.Row.TeacherId, l.Row.Window))], looked, await shelf.Book(db, null, cancel), cancel);
    }

    public async Task<IReadOnlyList<CohortLine>> Listed(CohortFilter filter, CancellationToken cancel) => filter.Listed(await Shown(filter, cancel));

    private async Task<IReadOnlyList<CohortLine>> Shown(CohortFilter filter, CancellationToken cancel)
    {
        var rows = await db.Cohort(rules.Policy, db.InReach(Reach, clock.Today), filter.Years, clock.Today).AsNoTracking().ToListAsync(cancel);
        var former = await db.FormerAmong([.. rows.Select(r => r.MentorId).OfType<int>().Distinct()], clock.Today, cancel);
        return [.. filter.Shown(rows.Select(Line), clock.Today)];

        CohortLine Line(CohortRow row)
        {
            var line = CohortLine.Of(row, rules.Result, clock.Today);
            return row.MentorId is { } mentor && former.TryGetValue(mentor, out var last) ? line with { FormerMentor = row.Mentor, MentorUntil = last } : line;
        }
    }
}
