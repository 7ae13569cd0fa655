using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

/// <summary>Carries one round on to its end, in steps; what was cut off goes on where it stopped, by whoever has the key.</summary>
public sealed class IssueWork(TeacherDevDb db, AccountMaking making, DistrictClock clock)
{
    private const int MostClashes = 5;

    /// <returns>False when somebody else works on it, or it is done.</returns>
    public async Task<bool> Do(int issueId, byte[] key, CancellationToken stop)
    {
        var holder = Guid.NewGuid().ToString("N");
        if (!await Claim(issueId, holder, stop)) return false;
        var issue = await db.AccountIssues.AsNoTracking().SingleAsync(i => i.Id == issueId, stop);
        var actor = new Actor(issue.AskedById, issue.AskedBy, issue.AskedFrom, issue.AskedRequest);
        var clashes = 0;
        while (true)
        {
            var given = await db.AccountSlips.Where(s => s.IssueId == issueId).Select(s => s.TeacherId).ToListAsync(stop);
            var done = given.ToHashSet();
            var open = (await Candidate.Of(db, issue.SchoolId).AsNoTracking().ToListAsync(stop)).Where(c => c.IsGiven(issue.Anew) && !done.Contains(c.TeacherId)).ToList();
            await db.AccountIssues.Where(i => i.Id == issueId && i.Holder == holder).ExecuteUpdateAsync(set => set.SetProperty(i => i.Total, given.Count + open.Count), stop);
            foreach (var some in open.Chunk(AccountMaking.AtOnce))
            {
                try
                {
                    if (!await Step(issue, key, holder, some, actor, stop)) return false;
                }
                catch (DbUpdateException) when (++clashes < MostClashes)
                {
                    // Somebody gave one of them an account meanwhile: who is still open is asked anew.
                    break;
                }
                finally
                {
                    db.ChangeTracker.Clear();
                }
            }

            if (await Finished(issue, holder, stop)) return true;
        }
    }

    private async Task<bool> Claim(int issueId, string holder, CancellationToken stop)
    {
        var (now, until) = (clock.UtcNow, clock.UtcNow + AccountIssue.Lease);
        return await db.AccountIssues.Where(i => i.Id == issueId && i.FinishedAt == null && i.TakenAt == null && (i.LeaseUntil == null || i.LeaseUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.Holder, holder).SetProperty(i => i.LeaseUntil, until), stop) == 1;
    }

    /// <returns>False when the lease was lost: whoever holds it now goes on, and nothing of this step stays.</returns>
    private async Task<bool> Step(AccountIssue issue, byte[] key, string holder, IReadOnlyList<Candidate> people, Actor actor, CancellationToken stop)
    {
        var slips = making.Passwords(people, stop);
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var until = clock.UtcNow + AccountIssue.Lease;
        if (await db.AccountIssues.Where(i => i.Id == issue.Id && i.Holder == holder).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Done, i => i.Done + slips.Count).SetProperty(i => i.LeaseUntil, until), stop) == 0)
        {
            return false;
        }

        var accounts = await making.Keep(slips, actor, stop);
        db.AccountSlips.AddRange(slips.Select(slip => new AccountSlip
        {
            IssueId = issue.Id,
            TeacherId = slip.Person.TeacherId,
            AccountId = accounts[slip.Person.TeacherId].Id,
            Sealed = SlipSeal.Seal(key, issue.Id, slip.Person.TeacherId, slip.Password),
        }));
        await db.SaveChangesAsync(stop);
        await together.CommitAsync(stop);
        return true;
    }

    /// <summary>Finished only when nobody is left who should get one.</summary>
    private async Task<bool> Finished(AccountIssue issue, string holder, CancellationToken stop)
    {
        var done = await db.AccountSlips.Where(s => s.IssueId == issue.Id).Select(s => s.TeacherId).ToHashSetAsync(stop);
        if ((await Candidate.Of(db, issue.SchoolId).AsNoTracking().ToListAsync(stop)).Any(c => c.IsGiven(issue.Anew) && !done.Contains(c.TeacherId))) return false;
        var now = clock.UtcNow;
        await db.AccountIssues.Where(i => i.Id == issue.Id && i.Holder == holder).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.FinishedAt, now).SetProperty(i => i.LeaseUntil, (DateTime?)null).SetProperty(i => i.Holder, (string?)null), stop);
        return true;
    }
}
