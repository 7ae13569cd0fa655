using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TeacherDev.Data.Privacy;

/// <summary>
/// Every row of every table that names a person by <c>TeacherId</c>, as it stands: a table that comes later is in the export
/// without being named here.
/// </summary>
public static class HeldData
{
    private const string Owner = "TeacherId";

    /// <summary>Words in names of columns that nobody is given, the person included.</summary>
    private static readonly string[] Secrets = ["Hash", "Stamp", "Secret", "Token", "Key"];

    public static async Task<SortedDictionary<string, List<Dictionary<string, object?>>>> Of(TeacherDevDb db, IReadOnlyList<int> ids, CancellationToken cancel)
    {
        var tables = new SortedDictionary<string, List<Dictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var kind in db.Model.GetEntityTypes().Where(k => k.GetTableName() is not null && !k.IsOwned() && k.FindProperty(Owner) is not null))
        {
            var nullable = kind.FindProperty(Owner)!.IsNullable;
            var rows = (Task<List<object>>)typeof(HeldData).GetMethod(nullable ? nameof(Nullable) : nameof(Needed), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(kind.ClrType).Invoke(null, [db, ids, cancel])!;
            tables[kind.GetTableName()!] = [.. (await rows).Select(row => Columns(kind, row))];
        }

        return tables;
    }

    private static Dictionary<string, object?> Columns(IEntityType kind, object row) => kind.GetProperties()
        .Where(p => p.PropertyInfo is not null && p.ClrType != typeof(byte[]) && !Secrets.Any(s => p.Name.EndsWith(s, StringComparison.Ordinal)))
        .ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row) is Enum word ? word.ToString() : p.PropertyInfo.GetValue(row));

    private static async Task<List<object>> Needed<T>(TeacherDevDb db, IReadOnlyList<int> ids, CancellationToken cancel)
        where T : class => [.. await db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(row => ids.Contains(EF.Property<int>(row, Owner))).ToListAsync(cancel)];

    private static async Task<List<object>> Nullable<T>(TeacherDevDb db, IReadOnlyList<int> ids, CancellationToken cancel)
        where T : class => [.. await db.Set<T>().IgnoreQueryFilters().AsNoTracking()
            .Where(row => EF.Property<int?>(row, Owner) != null && ids.Contains(EF.Property<int?>(row, Owner)!.Value)).ToListAsync(cancel)];
}
