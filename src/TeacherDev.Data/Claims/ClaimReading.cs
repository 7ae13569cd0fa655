using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Data.Claims;

/// <summary>The same file with another claim.</summary>
public sealed record SameFile
{
    public required int EvidenceId { get; init; }
    public required int OtherClaimId { get; init; }
    public required int OtherTeacherId { get; init; }

    /// <summary>When the other was handed in.</summary>
    public required DateTime Since { get; init; }
}

public static class ClaimReading
{
    /// <summary>A claim with its way, its objections and its files, to be changed.</summary>
    public static Task<Claim?> WholeClaim(this TeacherDevDb db, int id, CancellationToken cancel) =>
        db.Claims.Include(c => c.Steps.OrderBy(s => s.Round).ThenBy(s => s.Number)).Include(c => c.Objections.OrderBy(o => o.Number)).Include(c => c.Evidence.OrderBy(e => e.Id))
            .AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>Other claims, trainings here and entries of the person with days in common; the likeness of titles is judged in the domain.</summary>
    /// <param name="claimId">The claim that is compared; null for one that is not kept yet.</param>
    public static async Task<List<ComparedTraining>> TrainingsBeside(
        this TeacherDevDb db, int? claimId, int teacherId, DateOnly start, DateOnly end, CancellationToken cancel)
    {
        var claims = await db.Claims
            .Where(c => c.TeacherId == teacherId && c.Id != claimId && c.State != ClaimState.Draft && c.State != ClaimState.Withdrawn && c.StartOn <= end && c.CompletedOn >= start)
            .OrderBy(c => c.Id).Select(c => new { c.Id, c.Title, c.Organiser, c.StartOn, c.CompletedOn, c.Tenths, c.State, c.SentAt, c.MadeAt }).ToListAsync(cancel);
        var own = claims.Select(c => Text(c.Id)).ToList();
        if (claimId is { } id)
        {
            own.Add(Text(id));
        }

        var seats = await db.SeatsBeside(teacherId, start, end, cancel);
        var entries = (await db.LedgerEntries
            .Where(e => e.TeacherId == teacherId && e.ReversesId == null && e.StartedOn <= end && e.CompletedOn >= start && !db.LedgerEntries.Any(r => r.ReversesId == e.Id))
            .OrderBy(e => e.Id).Select(e => new { e.Id, e.Project, e.Organiser, e.StartedOn, e.CompletedOn, e.Tenths, e.SourceKind, e.SourceId, e.RecordedAt }).ToListAsync(cancel))
            .ConvertAll(e => (Entry: e, First: e.SourceKind == EntrySource.Merge ? e.SourceId : $"{e.SourceKind}:{e.SourceId}:"));
        // What a training here has paid is one with the training: whoever looked at the one has seen the other.
        return
        [
            .. claims.Select(c => new ComparedTraining(c.Id, null, c.Title, c.Organiser, c.StartOn!.Value, c.CompletedOn!.Value, c.Tenths, c.State.ToString()) { Since = c.SentAt ?? c.MadeAt }),
            .. seats.Select(s => new ComparedTraining(null, null, s.Title, s.Organiser, s.FirstOn, s.LastOn, s.Tenths, entries.Exists(e => s.Paid(e.First)) ? ComparedTraining.Counted : ComparedTraining.Seat)
            {
                TrainingId = s.TrainingId, Since = s.Since,
            }),
            .. entries.Where(e => !own.Exists(o => e.First.StartsWith(FirstOf(o), StringComparison.Ordinal)) && !seats.Exists(s => s.Paid(e.First)))
                .Select(e => new ComparedTraining(null, e.Entry.Id, e.Entry.Project, e.Entry.Organiser, e.Entry.StartedOn, e.Entry.CompletedOn, e.Entry.Tenths, ComparedTraining.Counted) { Since = e.Entry.RecordedAt }),
        ];
    }

    /// <summary>With which other claims a file of this one lies too.</summary>
    public static async Task<IReadOnlyList<SameFile>> SameFiles(this TeacherDevDb db, int claimId, CancellationToken cancel) => await (
        from own in db.EvidenceFiles
        where own.ClaimId == claimId
        join other in db.EvidenceFiles on own.Digest equals other.Digest
        where other.ClaimId != claimId
        join claim in db.Claims on other.ClaimId equals claim.Id
        where claim.State != ClaimState.Draft && claim.State != ClaimState.Withdrawn
        orderby own.Id, claim.Id
        select new SameFile { EvidenceId = own.Id, OtherClaimId = claim.Id, OtherTeacherId = claim.TeacherId, Since = claim.SentAt ?? claim.MadeAt }).ToListAsync(cancel);

    /// <summary>Tenths that claims of one item have in somebody's ledger for the year of its cap.</summary>
    /// <param name="but">A claim that is left out.</param>
    public static Task<int> CapUsed(this TeacherDevDb db, int teacherId, string item, int year, int? but, CancellationToken cancel) =>
        db.Claims.Where(c => c.TeacherId == teacherId && c.Item == item && c.CapYear == year && c.Id != but && c.State == ClaimState.Posted)
            .SumAsync(c => c.PostedTenths ?? 0, cancel);

    /// <summary>All that this claim ever caused in its person's ledger, before and after records were merged.</summary>
    public static async Task<IReadOnlyList<LedgerEntry>> EntriesOf(this TeacherDevDb db, Claim claim, CancellationToken cancel)
    {
        var (id, first) = (Text(claim.Id), FirstOf(Text(claim.Id)));
        return await db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == claim.TeacherId
            && ((e.SourceKind == EntrySource.Claim && e.SourceId == id) || (e.SourceKind == EntrySource.Merge && e.SourceId.StartsWith(first)))).OrderBy(e => e.Id).ToListAsync(cancel);
    }

    /// <summary>The one of them that stands; null where none does.</summary>
    public static async Task<LedgerEntry?> StandingOf(this TeacherDevDb db, IReadOnlyList<LedgerEntry> entries, CancellationToken cancel)
    {
        var ids = entries.Select(e => (long?)e.Id).ToList();
        var reversed = await db.LedgerEntries.Where(e => ids.Contains(e.ReversesId)).Select(e => e.ReversesId).ToListAsync(cancel);
        return entries.LastOrDefault(e => !reversed.Contains(e.Id));
    }

    /// <summary>Claims that were shown to the end of their days.</summary>
    public static Task<List<int>> ClaimsToPost(this TeacherDevDb db, DateOnly today, CancellationToken cancel) =>
        db.Claims.Where(c => c.State == ClaimState.Public && c.PublicUntil < today).OrderBy(c => c.PublicUntil).ThenBy(c => c.Id).Select(c => c.Id).ToListAsync(cancel);

    /// <summary>Claims with a step or an objection whose time is over and whose deputies do not know.</summary>
    public static Task<List<int>> ClaimsToHandOver(this TeacherDevDb db, DateOnly today, CancellationToken cancel) =>
        db.ClaimSteps.Where(s => s.State == ClaimStepState.Open && s.DueOn < today && s.HandedOverAt == null && s.Deputies != "").Select(s => s.ClaimId)
            .Union(db.ClaimObjections.Where(o => o.State == ObjectionState.Open && o.DueOn < today && o.HandedOverAt == null && o.Deputies != "").Select(o => o.ClaimId))
            .OrderBy(id => id).ToListAsync(cancel);

    /// <summary>Every claim posted on these days, whatever became of it since: what a sample is drawn from.</summary>
    public static Task<List<int>> ClaimsPosted(this TeacherDevDb db, DateOnly from, DateOnly to, CancellationToken cancel) =>
        db.Claims.Where(c => c.PostedOn >= from && c.PostedOn <= to).OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancel);

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static string FirstOf(string id) => $"{EntrySource.Claim}:{id}:";
}
