using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Credits.Unmasking;

/// <summary>One look at a whole value.</summary>
/// <param name="At">On the district's clocks.</param>
/// <param name="IsMine">By whoever reads the page.</param>
/// <param name="Value">Which value, as the form names it.</param>
public sealed record UnmaskingRow(DateTime At, string Who, bool IsMine, string Value, string Why);

/// <summary>The looks at one person's ID number and phone, newest first.</summary>
/// <param name="Back">The page about the person.</param>
public sealed record UnmaskingsPage(Teacher Teacher, bool IsOwn, string Back, Paging Paging, IReadOnlyList<UnmaskingRow> Rows)
{
    public static async Task<UnmaskingsPage> Read(
        TeacherDevDb db, Teacher teacher, bool isOwn, string root, DistrictClock clock, SignedInPerson me, int page, CancellationToken cancel)
    {
        var looks = (await db.Unmaskings(teacher.Id, cancel)).AsNoTracking();
        var paging = new Paging(page, await looks.CountAsync(cancel));
        var rows = await looks.OrderByDescending(r => r.AtUtc).ThenByDescending(r => r.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        return new(
            teacher,
            isOwn,
            root + (isOwn ? "/credits" : $"/teachers/{Uri.EscapeDataString(teacher.Number)}/credits"),
            paging,
            [.. rows.Select(r => new UnmaskingRow(clock.LocalOf(r.AtUtc), r.ActorName, r.ActorId == me.AccountId, ValueOf(r), r.Why ?? ""))]);
    }

    private static string ValueOf(AuditRow row)
    {
        using var detail = JsonDocument.Parse(row.Detail ?? "{}");
        return detail.RootElement.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";
    }
}
