namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>Somebody who signs a step.</summary>
/// <param name="AccountId">Null for what the program does by itself.</param>
/// <param name="TeacherId">Who they are on the roster, if they stand on it.</param>
/// <param name="Roles">The offices that they hold for this claim's person: a school's only where the person is of that school.</param>
public sealed record ClaimSigner(int? AccountId, string Name, int? TeacherId, IReadOnlySet<string> Roles);
