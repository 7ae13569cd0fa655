namespace TeacherDev.Domain.Calendar;

/// <summary>The district that this installation serves, as its settings describe it.</summary>
/// <param name="Name">Shown on every page and sheet.</param>
/// <param name="Zone">Decides which day a moment belongs to.</param>
/// <param name="RecordsFrom">Windows that end before this day are not listed.</param>
/// <param name="PolicyPacks">The folders of policy documents that the district works by.</param>
public sealed record District(string Name, TimeZoneInfo Zone, DateOnly RecordsFrom, IReadOnlyList<string> PolicyPacks);
