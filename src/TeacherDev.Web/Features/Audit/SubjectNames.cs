using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;

namespace TeacherDev.Web.Features.Audit;

/// <summary>The people behind the keys of audit rows, as they are called today.</summary>
public static class SubjectNames
{
    public static async Task<IReadOnlyDictionary<(string Kind, string Id), string>> Of(
        TeacherDevDb db, IReadOnlyCollection<AuditRow> rows, CancellationToken stop)
    {
        var names = new Dictionary<(string, string), string>();
        var accounts = Ids(rows, "account");
        if (accounts.Count > 0)
            foreach (var account in await db.Users.Where(a => accounts.Contains(a.Id)).Select(a => new { a.Id, a.DisplayName }).ToListAsync(stop))
                names[("account", Key(account.Id))] = account.DisplayName;
        var teachers = Ids(rows, "teacher");
        if (teachers.Count > 0)
            foreach (var teacher in await db.Teachers.IgnoreQueryFilters().Where(t => teachers.Contains(t.Id)).Select(t => new { t.Id, t.Name, t.Number }).ToListAsync(stop))
                names[("teacher", Key(teacher.Id))] = $"{teacher.Name} {teacher.Number}";
        return names;
    }

    private static List<int> Ids(IEnumerable<AuditRow> rows, string kind) =>
        [.. rows.Where(r => r.SubjectKind == kind && int.TryParse(r.SubjectId, out _)).Select(r => int.Parse(r.SubjectId!, CultureInfo.InvariantCulture)).Distinct()];

    private static string Key(int id) => id.ToString(CultureInfo.InvariantCulture);
}
