using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Web.Features.Induction.FirstYear;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Own;

[Authorize(Access.OwnInductions)]
public sealed class OwnController(TeacherDevDb db, InductionRules rules, DistrictClock clock, SignedInPerson me) : Controller
{
    /// <summary>One's own beginnings: the first year, and whom one mentors.</summary>
    [HttpGet("induction")]
    public async Task<IActionResult> Own(CancellationToken cancel)
    {
        if (me.TeacherId is not { } id)
        {
            return View("OwnPage", new OwnPage(null, [], [], rules.MostApprentices, clock.Today));
        }

        var year = await db.Standings.AsNoTracking().Where(s => s.TeacherId == id && s.Policy == rules.Policy).OrderByDescending(s => s.StartOn)
            .Select(s => new OwnYear(s.StartOn, s.EndOn, s.Target, s.Counted, s.Status)).FirstOrDefaultAsync(cancel);
        var pairs = await (
            from pair in db.MentorPairs
            where pair.MentorId == id || pair.TeacherId == id
            join apprentice in db.Teachers on pair.TeacherId equals apprentice.Id
            join mentor in db.Teachers.IgnoreQueryFilters() on pair.MentorId equals mentor.Id
            orderby pair.State == PairState.Proposed ? 0 : pair.State == PairState.Running ? 1 : 2, pair.Id descending
            select new PairRow(pair, apprentice.Name, mentor.Name)).AsNoTracking().ToListAsync(cancel);
        var own = pairs.ConvertAll(p => p.Pair.Id);
        // What waits for one's own word: a lesson of one's own that the other side watched; a record of one's own that came back.
        var waiting = await db.Observations.AsNoTracking()
            .Where(o => own.Contains(o.PairId) && (o.State == ObservationState.Waiting || o.State == ObservationState.Returned)).OrderBy(o => o.On).ThenBy(o => o.Id).ToListAsync(cancel);
        return View("OwnPage", new OwnPage(year, pairs,
            [.. waiting.Select(o => new ObservationRow(o, pairs.First(p => p.Pair.Id == o.PairId).Pair))
                .Where(r => (r.Observation.State == ObservationState.Waiting ? r.Observation.Watched(r.Pair) : r.Observation.Watcher(r.Pair)) == id)], rules.MostApprentices, clock.Today) { TeacherId = id });
    }
}
