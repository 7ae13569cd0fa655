namespace TeacherDev.Domain.Trainings;

/// <summary>Somebody who takes a step.</summary>
/// <param name="AccountId">Null for the program itself.</param>
/// <param name="TeacherId">Who they are on the roster, if they stand on it.</param>
public sealed record Signer(int? AccountId, string Name, int? TeacherId);
