using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>
/// An entry's texts as the database holds them, not as the model would make of them: a value that the model could not read, or
/// would read kindly, must show as another.
/// </summary>
internal sealed class StoredEntry
{
    private const string InstantOnSqlite = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private readonly Type[] kinds;

    public StoredEntry(TeacherDevDb db)
    {
        var entity = db.Model.FindEntityType(typeof(LedgerEntry))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var sql = db.GetService<ISqlGenerationHelper>();
        var fields = EntryForm.Fields.Select(name => entity.FindProperty(name)!).ToList();
        kinds = [.. fields.Select(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)];
        Table = sql.DelimitIdentifier(table.Name, table.Schema);
        Columns = string.Join(", ", fields.Select(p => "e." + sql.DelimitIdentifier(p.GetColumnName(table)!)));
    }

    public string Table { get; }

    /// <summary>The columns of table <c>e</c> in the order of the form.</summary>
    public string Columns { get; }

    /// <param name="row">Whose columns begin at <paramref name="from"/>.</param>
    /// <returns>Null where there is no entry.</returns>
    public string?[]? Read(DbDataReader row, int from)
    {
        if (row.IsDBNull(from))
        {
            return null;
        }

        var texts = new string?[kinds.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            texts[i] = row.IsDBNull(from + i) ? null : Text(kinds[i], row.GetValue(from + i));
        }

        return texts;
    }

    private static string Text(Type kind, object raw) =>
        (kind == typeof(string) || kind.IsEnum ? raw as string
        : kind == typeof(int) || kind == typeof(long) ? raw is int or long or short ? EntryForm.Number(Convert.ToInt64(raw, CultureInfo.InvariantCulture)) : null
        : kind == typeof(bool) ? Truth(raw)
        : kind == typeof(DateOnly) ? Day(raw)
        : Instant(raw))
        ?? "\0" + Convert.ToString(raw, CultureInfo.InvariantCulture);

    private static string? Truth(object raw) => raw switch
    {
        bool truth => EntryForm.Truth(truth),
        0L or 1L => EntryForm.Truth(raw is 1L),
        _ => null,
    };

    private static string? Day(object raw) => raw switch
    {
        DateOnly day => EntryForm.Day(day),
        DateTime day => EntryForm.Day(DateOnly.FromDateTime(day)),
        string text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => EntryForm.Day(day),
        _ => null,
    };

    private static string? Instant(object raw) => raw switch
    {
        DateTime at => EntryForm.Instant(at),
        string text when DateTime.TryParseExact(text, InstantOnSqlite, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            && at.ToString(InstantOnSqlite, CultureInfo.InvariantCulture) == text => EntryForm.Instant(at),
        _ => null,
    };
}
