namespace TeacherDev.Domain.Imports.Planning.Leaving;

/// <summary>Somebody whom the roster lets leave service.</summary>
/// <param name="LastOn">The last day in post; null for whoever never had one on record.</param>
/// <param name="Sheet">Where the row stands that names them.</param>
/// <param name="Row">0 where no row of the sheet of people does.</param>
public sealed record PlannedLeaver(int TeacherId, DateOnly? LastOn, string Sheet, int Row);
