using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Data.Tests.Engines;

/// <summary>One row of every kind that the model keeps, each text as long as it may be, tied to one another by their keys.</summary>
internal sealed class Specimen(TeacherDevDb db)
{
    public static readonly DateTime Instant = new(2026, 12, 31, 15, 30, 59, 123, DateTimeKind.Utc);

    private readonly Dictionary<IEntityType, object> made = [];
    private int number;

    public IReadOnlyDictionary<IEntityType, object> Made => made;

    /// <summary>Adds and saves one of each, what is referred to before what refers.</summary>
    public async Task Write(CancellationToken cancel)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindPrimaryKey() is not null))
        {
            await Write(type, cancel);
        }
    }

    private async Task<object> Write(IEntityType type, CancellationToken cancel)
    {
        if (made.TryGetValue(type, out var known))
        {
            return known;
        }

        var row = RuntimeHelpers.GetUninitializedObject(type.ClrType);
        var entry = db.Entry(row);
        foreach (var property in type.GetProperties().Where(p => !p.IsForeignKey() && p.ValueGenerated == ValueGenerated.Never))
        {
            entry.Property(property.Name).CurrentValue = Sample(property);
        }

        foreach (var part in Parts(type))
        {
            part.PropertyInfo!.SetValue(row, Part(part.TargetEntityType));
        }

        foreach (var key in type.GetForeignKeys().Where(k => k.PrincipalEntityType != type))
        {
            var principal = db.Entry(await Write(key.PrincipalEntityType, cancel));
            foreach (var (own, of) in key.Properties.Zip(key.PrincipalKey.Properties))
            {
                entry.Property(own.Name).CurrentValue = principal.Property(of.Name).CurrentValue;
            }
        }

        db.Add(row);
        await db.SaveChangesAsync(cancel);
        made[type] = row;
        return row;
    }

    /// <summary>What is kept inside the row itself, such as the data of a passkey.</summary>
    public static IEnumerable<INavigation> Parts(IEntityType type) => type.GetNavigations().Where(n => n.TargetEntityType.IsOwned());

    private object Part(IEntityType type)
    {
        var part = RuntimeHelpers.GetUninitializedObject(type.ClrType);
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty()))
        {
            property.PropertyInfo!.SetValue(part, Sample(property));
        }

        return part;
    }

    private object Sample(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(string) => new string('学', property.GetMaxLength() ?? 4000),
            _ when type == typeof(int) => ++number,
            _ when type == typeof(long) => (long)++number,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateOnly) => new DateOnly(2024, 2, 29),
            _ when type == typeof(TimeOnly) => new TimeOnly(23, 59),
            _ when type == typeof(DateTime) => Instant,
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(Instant),
            _ when type == typeof(Guid) => Guid.NewGuid(),
            _ when type == typeof(uint) => (uint)++number,
            _ when type.IsAssignableFrom(typeof(string[])) && type != typeof(object) => new[] { "学", "教" },
            _ when type == typeof(IReadOnlyList<SchoolName>) => new[] { new SchoolName(DateOnly.MinValue, "老校"), new SchoolName(new(2024, 2, 29), "新校") },
            _ when type == typeof(byte[]) => new byte[] { 0, 255, 10, 13 },
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            _ => throw new NotSupportedException($"No sample for {property.DeclaringType.ShortName()}.{property.Name}, a {type.Name}."),
        };
    }
}
