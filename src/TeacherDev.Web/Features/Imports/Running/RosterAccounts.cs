using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>What a roster does to accounts.</summary>
public static class RosterAccounts
{
    /// <summary>Closes the account of whoever the roster says has left, and opens again what it closed, of whoever came back. Call it in the roster's transaction.</summary>
    public static async Task CloseLeavers(this TeacherDevDb db, Actor actor, DateTime at, CancellationToken cancel)
    {
        var moved = await db.Users.Join(db.Teachers, a => a.TeacherId, t => (int?)t.Id, (account, teacher) => new { account, hasLeft = teacher.Status == Teacher.Left })
            .Where(one => (one.hasLeft && one.account.ClosedAt == null) || (!one.hasLeft && one.account.ClosedBy == ClosedBy.Roster))
            .ToListAsync(cancel);
        foreach (var one in moved)
        {
            if (one.hasLeft) one.account.Close(at, ClosedBy.Roster);
            else one.account.Open();
            db.Audited(actor, at, one.hasLeft ? "account.closed" : "account.opened", ("account", one.account.Id), new { by = "roster" });
        }

        await db.SaveChangesAsync(cancel);
    }
}
