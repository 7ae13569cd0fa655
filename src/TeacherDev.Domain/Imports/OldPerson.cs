namespace TeacherDev.Domain.Imports;

/// <summary>A number that was given up when two records of one person became one: its rows are those of the record that stays.</summary>
/// <param name="Number">The old number.</param>
/// <param name="Name">The name under which it stood.</param>
/// <param name="NumberToday">The number of the record that stays.</param>
public sealed record OldPerson(string Number, string Name, string NumberToday);
