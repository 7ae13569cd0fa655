using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave;

/// <summary>When leave was made to end sooner, by whom and why, as the audit keeps it.</summary>
public static class LeaveEndings
{
    public const string Action = "leave.ended";

    public static async Task<IReadOnlyList<AuditRow>> EndingsOf(this TeacherDevDb db, LeaveRequest leave, CancellationToken cancel)
    {
        var begins = string.Create(CultureInfo.InvariantCulture, $"{{\"leave\":{leave.Id},");
        var rows = (await db.AuditOf(leave.TeacherId, cancel)).AsNoTracking();
        return await rows.Where(r => r.Action == Action && r.Detail != null && r.Detail.StartsWith(begins)).OrderBy(r => r.Id).ToListAsync(cancel);
    }
}
