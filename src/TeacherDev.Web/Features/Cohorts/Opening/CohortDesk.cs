using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Opening;

/// <summary>Opens a cohort, changes it, says which trainings belong to it, and closes it.</summary>
public sealed class CohortDesk(TeacherDevDb db, CohortSteps steps, DistrictClock clock, SignedInPerson me)
{
    /// <returns>The cohort; that of the first time, where the form was sent before.</returns>
    public async Task<int> Open(CohortKind kind, CohortTerms terms, string key, CancellationToken cancel)
    {
        if (await Sent(key, cancel) is { } sent)
        {
            return sent;
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var cohort = Cohort.Opened(key, kind, terms, me.Name, clock.UtcNow);
        db.Add(cohort);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same form came twice at once; the other was first.
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            return await Sent(key, cancel) is { } first ? first : throw new InvalidOperationException("The cohort could not be stored.");
        }

        steps.Audited(cohort, "cohort.opened", new { cohort.Name, cohort.Kind, cohort.Places, from = cohort.StartOn, until = cohort.EndOn });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return cohort.Id;
    }

    /// <param name="seen">The version that was looked at.</param>
    public Task<Refusal?> Change(int id, CohortTerms terms, int seen, CancellationToken cancel) => steps.Step(id, (cohort, moved) =>
    {
        // The step itself raised the version once.
        if (cohort.Version != seen + 1 || cohort.WhyNotChange(terms) is not null)
        {
            return Task.FromResult(cohort.Version != seen + 1 ? CohortSteps.Overtaken : cohort.WhyNotChange(terms));
        }

        var before = cohort.Terms;
        cohort.Change(terms);
        if (before.Days.End != terms.Days.End)
        {
            cohort.Members.Where(m => m.TakesSeat).ToList().ForEach(m => moved.Add(m.TeacherId));
        }

        steps.Audited(cohort, "cohort.changed", new { before = Told(before), after = Told(terms) });
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    public Task<Refusal?> Close(int id, DateOnly lastOn, string reason, CancellationToken cancel) => steps.Step(id, (cohort, moved) =>
    {
        if (cohort.WhyNotClose(lastOn, clock.Today) is { } refusal)
        {
            return Task.FromResult<Refusal?>(refusal);
        }

        cohort.Members.Where(m => m.TakesSeat).ToList().ForEach(m => moved.Add(m.TeacherId));
        cohort.Close(lastOn, reason, me.Name, clock.UtcNow);
        steps.Audited(cohort, "cohort.closed", new { cohort.Name, on = lastOn }, reason);
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    public Task<Refusal?> Link(int id, int trainingId, bool isForum, CancellationToken cancel) => steps.Step(id, async (cohort, _) =>
    {
        if (cohort.Closing is not null)
        {
            return new("cohort-closed");
        }

        if (await db.ForCohorts().Where(t => t.Id == trainingId).Select(t => t.Title).SingleOrDefaultAsync(cancel) is not { } title)
        {
            return new("cohort-training");
        }

        if (cohort.Trainings.Find(t => t.TrainingId == trainingId) is { } known)
        {
            return known.IsForum == isForum ? null : new("cohort-linked");
        }

        cohort.Trainings.Add(CohortTraining.Of(id, trainingId, isForum, me.Name, clock.UtcNow));
        steps.Audited(cohort, "cohort.linked", new { cohort.Name, training = title, forum = isForum });
        return null;
    }, cancel);

    public Task<Refusal?> Unlink(int id, int trainingId, CancellationToken cancel) => steps.Step(id, (cohort, _) =>
    {
        var link = cohort.Trainings.Find(t => t.TrainingId == trainingId);
        if (link is not null && cohort.Closing is null)
        {
            db.Remove(link);
            steps.Audited(cohort, "cohort.unlinked", new { cohort.Name, training = trainingId });
        }

        return Task.FromResult<Refusal?>(cohort.Closing is null ? null : new("cohort-closed"));
    }, cancel);

    private async Task<int?> Sent(string key, CancellationToken cancel) => await db.Cohorts.Where(c => c.Key == key).Select(c => (int?)c.Id).SingleOrDefaultAsync(cancel);

    private static object Told(CohortTerms terms) => new { terms.Name, from = terms.Days.Start, until = terms.Days.End, terms.Places, terms.InCharge };
}

public static class CohortTrainings
{
    /// <summary>The district's trainings that may belong to a cohort: approved ones that are no studio's year.</summary>
    public static IQueryable<Training> ForCohorts(this TeacherDevDb db) =>
        db.Trainings.Where(t => t.StudioId == null && (t.State == TrainingState.Approved || t.State == TrainingState.Closed));
}
