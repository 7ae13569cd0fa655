namespace TeacherDev.Domain.Calendar;

/// <summary>The district that this installation serves, as its settings describe it.</summary>
/// <param name="Name">Shown on every page and sheet.</param>
/// <param name="Zone">Decides which day a moment belongs to.</param>
/// <param name="RecordsFrom">Windows that end before this day are not listed.</param>
/// <param name="PolicyPack">The folder of policy documents that an empty database starts with.</param>
public sealed record District(string Name, TimeZoneInfo Zone, DateOnly RecordsFrom, string PolicyPack);
