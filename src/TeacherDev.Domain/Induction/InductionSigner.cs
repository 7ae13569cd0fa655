namespace TeacherDev.Domain.Induction;

/// <summary>Somebody who signs a step of the first year.</summary>
/// <param name="AccountId">Null for a command.</param>
/// <param name="TeacherId">Who they are on the roster, if they stand on it.</param>
public sealed record InductionSigner(int? AccountId, string Name, int? TeacherId);
