using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Data.Privacy;

/// <summary>
/// Values that name one person wherever they stand (ID number, phone, e-mail), taken out of every text column of the model: a
/// table that comes later is swept without being named here. The ledger is only counted: its lines are never rewritten.
/// </summary>
internal static class PlainValues
{
    private const int Shortest = 6;

    public static IReadOnlyList<string> Of(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Select(v => v.Trim()).Where(v => v.Length >= Shortest).SelectMany(v => new[] { v, v.ToUpperInvariant(), v.ToLowerInvariant() }).Distinct(StringComparer.Ordinal)];

    /// <returns>How many lines of the ledger hold one.</returns>
    public static async Task<int> Remove(TeacherDevDb db, IReadOnlyList<string> values, string instead, CancellationToken cancel)
    {
        var inLedger = 0;
        var sql = db.GetService<ISqlGenerationHelper>();
        foreach (var kind in db.Model.GetEntityTypes().Where(k => k.GetTableName() is not null && !k.IsOwned()))
        {
            var table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value;
            foreach (var property in kind.GetProperties().Where(Swept))
            {
                var (name, column) = (sql.DelimitIdentifier(table.Name, table.Schema), sql.DelimitIdentifier(property.GetColumnName(table)!));
                foreach (var value in values)
                {
                    var like = "%" + value + "%";
                    if (kind.ClrType.Namespace?.StartsWith(typeof(LedgerEntry).Namespace!, StringComparison.Ordinal) == true)
                    {
#pragma warning disable EF1002 // Names of the model, delimited by the engine's own means; the values are parameters.
                        inLedger += await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS {sql.DelimitIdentifier("Value")} FROM {name} WHERE {column} LIKE {{0}}", like).SingleAsync(cancel);
                    }
                    else
                    {
                        await db.Database.ExecuteSqlRawAsync($"UPDATE {name} SET {column} = REPLACE({column}, {{0}}, {{1}}) WHERE {column} LIKE {{2}}", [value, instead, like], cancel);
#pragma warning restore EF1002
                    }
                }
            }
        }

        return inLedger;
    }

    public static bool Swept(IProperty property) =>
        property.ClrType == typeof(string) && !property.IsPrimaryKey() && property.GetTypeMapping().Converter is null;
}
