namespace TeacherDev.Domain.Imports;

/// <summary>One thing wrong in one cell.</summary>
/// <param name="Column">The heading; "" when it is the row as a whole.</param>
/// <param name="Value">The cell as typed.</param>
/// <param name="Code">A <see cref="FaultCode"/>.</param>
/// <param name="Arguments">What the sentence of the code needs.</param>
public sealed record RowFault(string Column, string Value, string Code, params string[] Arguments);
