using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Listing;

/// <summary>One page of the accounts that fit.</summary>
public sealed record AccountsPage(
    AccountsFilter Filter, Paging Paging, IReadOnlyList<AccountRow> Rows, AccountParticulars Of, IReadOnlyList<School> Schools, IReadOnlyList<string> Roles, DistrictClock Clock)
{
    public static async Task<AccountsPage> Read(TeacherDevDb db, DistrictClock clock, SignedInPerson me, AccountsFilter filter, int page, CancellationToken stop)
    {
        var fitting = filter.Of(db, me);
        var paging = new Paging(page, await fitting.CountAsync(stop));
        var rows = await fitting.Skip(paging.Skip).Take(Paging.Size).ToListAsync(stop);
        return new(filter, paging, rows, await AccountParticulars.Read(db, rows, stop), await db.Schools.AsNoTracking().EverOpen().OrderBy(s => s.Code).ToListAsync(stop),
            KeptAccounts.GivenBy(me), clock);
    }
}

/// <summary>What belongs to the accounts of one page and stands elsewhere.</summary>
public sealed record AccountParticulars(ILookup<int, string> Roles, IReadOnlyDictionary<int, string> Schools, IReadOnlyDictionary<int, DateTime> LastSignIns)
{
    public static async Task<AccountParticulars> Read(TeacherDevDb db, IReadOnlyCollection<AccountRow> rows, CancellationToken stop)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var roles = await db.UserRoles.Where(held => ids.Contains(held.UserId)).Join(db.Roles, held => held.RoleId, r => r.Id, (held, r) => new { held.UserId, r.Name }).ToListAsync(stop);
        var schoolIds = rows.Select(r => r.SchoolId).OfType<int>().Distinct().ToList();
        var last = await db.Audit.Where(r => r.ActorId != null && ids.Contains(r.ActorId.Value) && r.Action == "sign-in.done")
            .GroupBy(r => r.ActorId!.Value).Select(g => new { g.Key, At = g.Max(r => r.AtUtc) }).ToListAsync(stop);
        return new(
            roles.ToLookup(r => r.UserId, r => r.Name!),
            await db.Schools.Where(s => schoolIds.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, stop),
            last.ToDictionary(l => l.Key, l => l.At));
    }
}
