using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>One line of the sheet: whom to hand which password.</summary>
public sealed record SlipLine(string? School, string Number, string Name, string UserName, string Password);

/// <summary>Rounds and their sealed passwords: begun once a form, read with the key, gone when taken or after a day.</summary>
public sealed class IssueShelf(TeacherDevDb db, DistrictClock clock, Actor actor)
{
    /// <summary>The round of this key: the one begun before, if the form was sent twice.</summary>
    public async Task<AccountIssue> Begin(byte[] key, int? schoolId, bool anew, CancellationToken stop)
    {
        var hash = SlipSeal.HashOf(key);
        if (await Of(hash, stop) is { } before) return before;
        var issue = new AccountIssue
        {
            KeyHash = hash, SchoolId = schoolId, Anew = anew, AskedAt = clock.UtcNow,
            AskedById = actor.Id, AskedBy = actor.Name, AskedFrom = actor.Address, AskedRequest = actor.RequestId,
        };
        await using var together = await db.Database.BeginTransactionAsync(stop);
        try
        {
            db.AccountIssues.Add(issue);
            await db.SaveChangesAsync(stop);
            db.Audited(actor, clock.UtcNow, "account-issue.begun", ("account-issue", issue.Id), new { school = schoolId, anew });
            await db.SaveChangesAsync(stop);
            await together.CommitAsync(stop);
            return issue;
        }
        catch (DbUpdateException)
        {
            await together.RollbackAsync(stop);
            db.ChangeTracker.Clear();
            return await Of(hash, stop) ?? throw new InvalidOperationException("The round could not be begun.");
        }
    }

    public Task<AccountIssue?> Find(int id, CancellationToken stop) => db.AccountIssues.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, stop);

    /// <summary>What is to be handed out, school by school. The caller has checked the key.</summary>
    public async Task<IReadOnlyList<SlipLine>> Lines(AccountIssue issue, byte[] key, CancellationToken stop)
    {
        var slips = await (from slip in db.AccountSlips.AsNoTracking()
                           where slip.IssueId == issue.Id
                           join teacher in db.Teachers on slip.TeacherId equals teacher.Id
                           join account in db.Users on slip.AccountId equals account.Id
                           let school = db.Schools.FirstOrDefault(s => s.Id == teacher.SchoolId)
                           orderby school == null ? 1 : 0, school.Code, teacher.Number
                           select new { slip, School = school == null ? null : school.Name, teacher.Number, teacher.Name, account.UserName }).ToListAsync(stop);
        return [.. slips.Select(one => new SlipLine(one.School, one.Number, one.Name, one.UserName!, SlipSeal.Open(key, issue.Id, one.slip.TeacherId, one.slip.Sealed)))];
    }

    /// <summary>The sheet leaves: from now on nobody can read these passwords here.</summary>
    /// <returns>False when somebody was quicker.</returns>
    public async Task<bool> Take(AccountIssue issue, int people, CancellationToken stop)
    {
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var now = clock.UtcNow;
        if (await db.AccountIssues.Where(i => i.Id == issue.Id && i.TakenAt == null).ExecuteUpdateAsync(set => set.SetProperty(i => i.TakenAt, now), stop) == 0) return false;
        await db.AccountSlips.Where(s => s.IssueId == issue.Id).ExecuteDeleteAsync(stop);
        db.Audited(actor, now, "account-sheet.taken", ("account-issue", issue.Id), new { people });
        await db.SaveChangesAsync(stop);
        await together.CommitAsync(stop);
        return true;
    }

    /// <summary>What nobody took within a day is forgotten.</summary>
    public async Task ForgetOld(CancellationToken stop)
    {
        var (now, before) = (clock.UtcNow, clock.UtcNow - AccountIssue.Kept);
        await db.AccountSlips.Where(s => db.AccountIssues.Any(i => i.Id == s.IssueId && i.AskedAt < before)).ExecuteDeleteAsync(stop);
        await db.AccountIssues.Where(i => i.TakenAt == null && i.AskedAt < before).ExecuteUpdateAsync(set => set.SetProperty(i => i.TakenAt, now), stop);
    }

    private Task<AccountIssue?> Of(string hash, CancellationToken stop) => db.AccountIssues.AsNoTracking().SingleOrDefaultAsync(i => i.KeyHash == hash, stop);
}
