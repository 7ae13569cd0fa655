using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Rotations.Moves.Duties;

/// <summary>One of several who move together, and which of their duties differ.</summary>
/// <param name="On">The day that is looked at: the first at the new school, or today once that has come.</param>
public sealed record MovingDuties(string Number, string Name, DateOnly On, ShownChanges Duties);
