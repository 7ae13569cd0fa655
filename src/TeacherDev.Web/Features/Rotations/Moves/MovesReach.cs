using TeacherDev.Data;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>Whose moves somebody may see, and who keeps them.</summary>
public static class MovesReach
{
    /// <summary>The roles by which an account speaks for a school.</summary>
    public static readonly IReadOnlyList<string> Offices = [Roles.SchoolAdmin, Roles.Principal];

    public static bool KeepsMoves(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    public static Signer MoveSigner(this SignedInPerson me) => new(me.AccountId, me.Name, me.TeacherId);

    /// <summary>Anonymous people do not move any more.</summary>
    public static IQueryable<Teacher> MovesSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) =>
        db.MovesSeenBy(me.RotationReach(), today).Where(t => t.AnonymisedAt == null);
}
