using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Cohorts;

/// <summary>Takes a step on a cohort alone and whole: the change, its audit rows, what people are told, and where its people then stand.</summary>
public sealed class CohortSteps(TeacherDevDb db, StandingWriter standings, CohortLetters letters, District district, DistrictClock clock, Actor actor)
{
    /// <summary>Somebody else changed what the step had read.</summary>
    public static readonly Refusal Overtaken = new("cohort-changed");

    /// <summary>Whoever else takes a step on this cohort waits until this one is over, and then sees it.</summary>
    /// <param name="take">Changes the cohort, and names whose facts moved; a refusal leaves everything as it was. The same form sent again is done already.</param>
    /// <param name="isKeyed">The step knows its form by a key, and what it made.</param>
    public async Task<Refusal?> Step(int cohortId, Func<Cohort, ICollection<int>, Task<Refusal?>> take, CancellationToken cancel, bool isKeyed = false)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Cohorts.Where(c => c.Id == cohortId).ExecuteUpdateAsync(c => c.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        if (!isKeyed && await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var cohort = await db.Cohorts.Include(c => c.Closing).Include(c => c.Members).ThenInclude(m => m.Mentors).Include(c => c.Members).ThenInclude(m => m.Stays)
            .Include(c => c.Trainings).AsSplitQuery().SingleAsync(c => c.Id == cohortId, cancel);
        HashSet<int> moved = [];
        if (await take(cohort, moved) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        if (moved.Count > 0)
        {
            await standings.Changed(db, moved, AsOf.On(clock.Today, district), cancel);
        }

        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>Of two who put one person into two cohorts at the same time the second sees the first.</summary>
    public Task Alone(IReadOnlyCollection<int> teacherIds, CancellationToken cancel) =>
        db.Teachers.Where(t => teacherIds.Contains(t.Id)).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    public void Audited(Cohort cohort, string action, object? detail = null, string? why = null) =>
        db.Audited(actor, clock.UtcNow, action, ("cohort", cohort.Id), detail ?? new { cohort.Name }, string.IsNullOrEmpty(why) ? null : why);

    /// <summary>What was done to one person in it.</summary>
    public void Audited(CohortMember member, string action, object? detail = null, string? why = null) =>
        db.Audited(actor, clock.UtcNow, action, ("teacher", member.TeacherId), detail ?? new { Cohort = member.CohortId, From = member.StartOn, Until = member.EndOn }, string.IsNullOrEmpty(why) ? null : why);
}
