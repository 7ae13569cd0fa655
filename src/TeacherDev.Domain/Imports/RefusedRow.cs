namespace TeacherDev.Domain.Imports;

/// <summary>A row that is not taken, with everything that is wrong with it.</summary>
public sealed record RefusedRow(string Sheet, int Row, IReadOnlyList<RowFault> Faults);
