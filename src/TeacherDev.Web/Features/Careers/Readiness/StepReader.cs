using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Readiness;

/// <summary>Reads what a step may ask for beside the facts of its people: where their duties stand today, and what ethics keeps them from.</summary>
public sealed class StepReader(TeacherDevDb db, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me)
{
    private const int AtOnce = 1000;

    /// <summary>Whether the reader sees among the needs of others what ethics keeps them from.</summary>
    public bool SeesBars => me.KeepsCareers() || me.Is(Roles.SchoolAdmin, Roles.Principal);

    /// <summary>The ladders as the reader may see them: a bar shows to the person, to whoever nominates them, and to the office that keeps ethics.</summary>
    /// <param name="isOwn">The reader looks at their own.</param>
    public IReadOnlyList<Rung> Rungs(bool isOwn) => isOwn || SeesBars
        ? catalogue.Rungs
        : [.. catalogue.Rungs.Select(r => r with { Needs = [.. r.Needs.Where(n => n is not NoBarNeed)] })];

    public async Task<IReadOnlyDictionary<int, StandingOf>> Standings(IReadOnlyCollection<int> ids, IReadOnlyList<Rung> rungs, CancellationToken cancel)
    {
        var (today, needs) = (clock.Today, rungs.SelectMany(r => r.Needs).ToList());
        var policies = needs.OfType<DutyNeed>().Select(n => n.Policy).Distinct().ToList();
        var duties = new List<(int Id, string Policy, string Status)>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            duties.AddRange((await db.Standings.AsNoTracking().Where(s => some.Contains(s.TeacherId) && policies.Contains(s.Policy) && s.StartOn <= today && s.EndOn >= today)
                .Select(s => new { s.TeacherId, s.Policy, s.Status }).ToListAsync(cancel)).Select(s => (s.TeacherId, s.Policy, $"{s.Status}")));
        }

        var bars = new List<(int Id, Bar Bar)>();
        foreach (var act in needs.OfType<NoBarNeed>().Select(n => n.Act).Distinct())
        {
            bars.AddRange((await db.BarredOn(ids, act, today, cancel)).Select(b => (b.Key, b.Value)));
        }

        var (dutiesOf, barsOf) = (duties.ToLookup(d => d.Id), bars.ToLookup(b => b.Id));
        return ids.ToDictionary(id => id, id => new StandingOf(dutiesOf[id].ToLookup(d => d.Policy, d => d.Status), [.. barsOf[id].Select(b => b.Bar)]));
    }
}
