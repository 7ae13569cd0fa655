using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TeacherDev.Data.Imports;

/// <summary>
/// Adds many new rows of one kind without tracking them, some rows a statement. Columns and conversions are the model's own,
/// the key too, unless the database makes it.
/// </summary>
internal static class BulkAppending
{
    // SQLite has no way to a server to save, but looks each parameter up among all; every other engine takes 900.
    private static int MostParameters(TeacherDevDb db) => db.Database.IsSqlite() ? 100 : 900;

    /// <param name="db">Inside a transaction.</param>
    /// <param name="rows">New ones; a key that the database makes stays unset.</param>
    /// <param name="made">Told each key that the database made, in no order; null when nobody asks.</param>
    /// <param name="cancel">Stops between statements.</param>
    /// <exception cref="DbUpdateException">The database refuses a row, as with rows saved one by one.</exception>
    public static async Task Append<T>(TeacherDevDb db, IEnumerable<T> rows, Action<long>? made, CancellationToken cancel)
        where T : class
    {
        var kind = db.Model.FindEntityType(typeof(T))!;
        var columns = kind.GetProperties().Where(p => !p.IsPrimaryKey() || p.ValueGenerated == ValueGenerated.Never).Select(p => new Column(p)).ToList();
        DbCommand? command = null;
        var size = 0;
        try
        {
            foreach (var some in rows.Chunk(MostParameters(db) / columns.Count))
            {
                if (command is null || some.Length != size)
                {
                    command?.Dispose();
                    (command, size) = (Statement(db, kind, columns, some.Length, made is not null), some.Length);
                }

                var at = 0;
                foreach (var row in some)
                {
                    foreach (var column in columns)
                    {
                        Give(command.Parameters[at++], column.Value(row));
                    }
                }

                await Execute(command, made, cancel);
            }
        }
        catch (DbException refused)
        {
            throw new DbUpdateException(refused.Message, refused);
        }
        finally
        {
            command?.Dispose();
        }
    }

    // SQL Server's parameter has a size from the beginning, and would cut off silently what is longer.
    private static void Give(DbParameter parameter, object value)
    {
        parameter.Value = value;
        if (value is string text && parameter.Size > 0 && parameter.Size < text.Length)
        {
            parameter.Size = -1;
        }
    }

    private static async Task Execute(DbCommand command, Action<long>? made, CancellationToken cancel)
    {
        if (made is null)
        {
            await command.ExecuteNonQueryAsync(cancel);
            return;
        }

        await using var keys = await command.ExecuteReaderAsync(cancel);
        while (await keys.ReadAsync(cancel))
        {
            made(keys.GetInt64(0));
        }
    }

    private static DbCommand Statement(TeacherDevDb db, IEntityType kind, List<Column> columns, int rows, bool tellsKeys)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Create(kind, StoreObjectType.Table)!.Value;
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        var names = string.Join(", ", columns.Select(c => sql.DelimitIdentifier(c.Property.GetColumnName(table)!)));
        var places = Enumerable.Range(0, rows).Select(row => "(" + string.Join(", ", columns.Select((_, i) => sql.GenerateParameterName($"p{row}_{i}"))) + ")");
        var key = sql.DelimitIdentifier(kind.FindPrimaryKey()!.Properties[0].GetColumnName(table)!);
        var isSqlServer = db.Database.ProviderName!.EndsWith("SqlServer", StringComparison.Ordinal);
        var (output, returning) = !tellsKeys ? ("", "") : isSqlServer ? ($" OUTPUT INSERTED.{key}", "") : ("", $" RETURNING {key}");
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(table.Name, table.Schema)} ({names}){output} VALUES {string.Join(", ", places)}{returning}";
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                command.Parameters.Add(columns[i].Mapping.CreateParameter(command, sql.GenerateParameterName($"p{row}_{i}"), null, columns[i].Property.IsNullable));
            }
        }

        return command;
    }

    private sealed class Column(IProperty property)
    {
        public IProperty Property => property;
        public RelationalTypeMapping Mapping { get; } = property.GetRelationalTypeMapping();

        public object Value(object row) =>
            property.GetGetter().GetClrValue(row) is not { } value ? DBNull.Value
            : Mapping.Converter is { } converter ? converter.ConvertToProvider(value) ?? DBNull.Value
            : value;
    }
}
