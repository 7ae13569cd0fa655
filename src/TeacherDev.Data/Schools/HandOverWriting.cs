using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Schools;

/// <summary>
/// What names a school as an address for what is still to come goes over to the successor on the day of the merger, and back when that is undone.
/// What is over stays where it was.
/// </summary>
public static class HandOverWriting
{
    public static readonly IReadOnlyList<StudioState> RunningStudios = [StudioState.Applied, StudioState.Recommended, StudioState.Admitted, StudioState.Suspended];
    public static readonly IReadOnlyList<TrainingState> RunningTrainings = [TrainingState.Draft, TrainingState.Filed, TrainingState.Approved];

    /// <summary>Names that begin today hold, and mergers whose day has come are handed over. A second run finds nothing.</summary>
    /// <returns>How many schools were renamed or handed over.</returns>
    public static async Task<int> SettleEvents(this TeacherDevDb db, DateOnly today, DateTime at, CancellationToken cancel)
    {
        var renamed = (await db.Schools.Where(s => db.SchoolEvents.Any(e => e.SchoolId == s.Id && e.Act == SchoolAct.Renamed && e.UndoneAt == null)).ToListAsync(cancel))
            .FindAll(s => s.Name != s.NameOn(today));
        renamed.ForEach(s => s.Name = s.NameOn(today));
        var due = await db.SchoolEvents.Where(e => e.Act == SchoolAct.Merged && e.UndoneAt == null && e.HandedOverAt == null && e.On <= today).OrderBy(e => e.On).ThenBy(e => e.Id).ToListAsync(cancel);
        foreach (var merger in due)
        {
            await db.HandOver(merger, at, cancel);
        }

        await db.SaveChangesAsync(cancel);
        return renamed.Count + due.Count;
    }

    /// <summary>Call it inside the transaction of whoever asks, and save after it.</summary>
    public static async Task HandOver(this TeacherDevDb db, SchoolEvent merger, DateTime at, CancellationToken cancel)
    {
        var (from, into) = (merger.SchoolId, merger.SuccessorId!.Value);
        var accounts = await db.SpeakingFor(from).Select(u => u.Id).ToListAsync(cancel);
        var studios = await db.Studios.Where(s => s.HostSchoolId == from && RunningStudios.Contains(s.State)).Select(s => s.Id).ToListAsync(cancel);
        var trainings = await db.Trainings.Where(t => t.SchoolId == from && RunningTrainings.Contains(t.State)).Select(t => t.Id).ToListAsync(cancel);
        var shortages = await db.Shortages.Where(s => s.SchoolId == from && s.WithdrawnAt == null && s.UntilOn >= merger.On).Select(s => s.Id).ToListAsync(cancel);
        merger.HandOver(
        [
            .. accounts.Select(id => HandedOver.Of(HandedKind.Account, id)), .. studios.Select(id => HandedOver.Of(HandedKind.Studio, id)),
            .. trainings.Select(id => HandedOver.Of(HandedKind.Training, id)), .. shortages.Select(id => HandedOver.Of(HandedKind.Shortage, id)),
        ], at);
        await Move(db, merger, from, into, cancel);
    }

    /// <summary>Whatever still names the successor names the school again. Read the event with its things.</summary>
    public static Task HandBack(this TeacherDevDb db, SchoolEvent merger, CancellationToken cancel) => Move(db, merger, merger.SuccessorId!.Value, merger.SchoolId, cancel);

    private static async Task Move(TeacherDevDb db, SchoolEvent merger, int from, int to, CancellationToken cancel)
    {
        var (accounts, studios, trainings, shortages) = (Ids(HandedKind.Account), Ids(HandedKind.Studio), Ids(HandedKind.Training), Ids(HandedKind.Shortage));
        if (accounts.Length > 0)
        {
            var stamp = Guid.NewGuid().ToString();
            await db.Users.Where(u => accounts.Contains(u.Id) && u.SchoolId == from)
                .ExecuteUpdateAsync(s => s.SetProperty(u => u.SchoolId, to).SetProperty(u => u.ConcurrencyStamp, stamp), cancel);
        }

        if (studios.Length > 0)
        {
            await db.Studios.Where(s => studios.Contains(s.Id) && s.HostSchoolId == from).ExecuteUpdateAsync(s => s.SetProperty(x => x.HostSchoolId, to).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        }

        if (trainings.Length > 0)
        {
            await db.Trainings.Where(t => trainings.Contains(t.Id) && t.SchoolId == from).ExecuteUpdateAsync(s => s.SetProperty(x => x.SchoolId, to).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        }

        if (shortages.Length > 0)
        {
            await db.Shortages.Where(s => shortages.Contains(s.Id) && s.SchoolId == from).ExecuteUpdateAsync(s => s.SetProperty(x => x.SchoolId, to).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        }

        int[] Ids(HandedKind kind) => [.. merger.Things.Where(t => t.Kind == kind).Select(t => t.ThingId)];
    }
}
