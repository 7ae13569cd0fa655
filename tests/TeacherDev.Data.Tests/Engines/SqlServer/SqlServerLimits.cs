using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

/// <summary>What SQL Server refuses of a model, named before a server does.</summary>
internal static partial class SqlServerLimits
{
    private const int MostKeyBytes = 900;
    private const int MostIndexBytes = 1700;

    public static IEnumerable<string> Breaches(IModel model) =>
        from entity in model.GetEntityTypes()
        from breach in Keys(entity).Concat(Indexes(entity)).Concat(Cascades(entity))
        select $"{entity.GetTableName()}: {breach}";

    private static IEnumerable<string> Keys(IEntityType entity) =>
        from key in entity.GetKeys()
        let bytes = key.Properties.Sum(Bytes)
        let most = key.IsPrimaryKey() ? MostKeyBytes : MostIndexBytes
        where bytes > most
        select Said("key", key.Properties, bytes, most);

    private static IEnumerable<string> Indexes(IEntityType entity) =>
        from index in entity.GetIndexes()
        let bytes = index.Properties.Sum(Bytes)
        where bytes > MostIndexBytes
        select Said("index", index.Properties, bytes, MostIndexBytes);

    /// <summary>A row's deletion may reach each table in one way only, and never come back; what a row owns stands in the row itself.</summary>
    private static IEnumerable<string> Cascades(IEntityType root) =>
        from path in Paths(root, []).GroupBy(p => p[^1])
        where path.Count() > 1 || path.Key == root.GetTableName()
        select $"{path.Count()} cascades to {path.Key}: {string.Join("; ", path.Select(p => string.Join(" > ", p)))}";

    private static IEnumerable<List<string>> Paths(IEntityType root, List<string> before)
    {
        foreach (var key in root.GetReferencingForeignKeys().Where(k => !k.IsOwnership && k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull))
        {
            List<string> path = [.. before, key.DeclaringEntityType.GetTableName()!];
            yield return path;
            if (!before.Contains(path[^1]))
            {
                foreach (var further in Paths(key.DeclaringEntityType, path))
                {
                    yield return further;
                }
            }
        }
    }

    private static string Said(string what, IReadOnlyList<IReadOnlyProperty> properties, long bytes, int most) =>
        $"{what} ({string.Join(", ", properties.Select(p => p.Name))}) takes {(bytes > int.MaxValue ? "unlimited" : bytes)} bytes of {most}";

    private static long Bytes(IProperty property)
    {
        var type = property.GetRelationalTypeMapping().StoreType;
        var sized = Sized().Match(type);
        return sized.Success && sized.Groups[2].Value == "max" ? 1L << 40
            : sized.Success ? int.Parse(sized.Groups[2].Value, CultureInfo.InvariantCulture) * (sized.Groups[1].Value.StartsWith('n') ? 2L : 1L)
            : type switch
            {
                "bit" or "tinyint" => 1,
                "smallint" => 2,
                "date" => 3,
                "int" => 4,
                "bigint" or "datetime2" or "time" or "float" => 8,
                "uniqueidentifier" => 16,
                _ => throw new NotSupportedException($"No size known for {type}."),
            };
    }

    [GeneratedRegex(@"^(n?varchar|n?char|varbinary|binary)\((\d+|max)\)$")]
    private static partial Regex Sized();
}
