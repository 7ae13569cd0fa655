using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TeacherDev.Data.Engines;

/// <summary>Instants are UTC in every engine, and read back as UTC. (PostgreSQL refuses others; SQLite forgets the kind.)</summary>
internal sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    at => at.Kind == DateTimeKind.Local ? at.ToUniversalTime() : DateTime.SpecifyKind(at, DateTimeKind.Utc),
    at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
