using TeacherDev.Data;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

/// <summary>Somebody in service on the roster, and how it stands with their account.</summary>
public sealed record Candidate
{
    public int TeacherId { get; init; }
    public string Number { get; init; } = "";
    public string Name { get; init; } = "";
    public int? SchoolId { get; init; }
    public string? School { get; init; }

    /// <summary>Their account, if they have one.</summary>
    public int? AccountId { get; init; }

    /// <summary>They never chose an own password.</summary>
    public bool HoldsOneTime { get; init; }

    /// <summary>Somebody else signs in with their staff number.</summary>
    public bool Collides { get; init; }

    public const string Gets = "gets", GetsAnew = "anew", HasOne = "has-one", Taken = "taken";

    public string State(bool anew) => AccountId is not null ? anew && HoldsOneTime ? GetsAnew : HasOne : Collides ? Taken : Gets;

    public bool IsGiven(bool anew) => State(anew) is Gets or GetsAnew;

    /// <summary>In the order of schools and staff numbers.</summary>
    public static IQueryable<Candidate> Of(TeacherDevDb db, int? schoolId) =>
        db.Teachers.Where(t => t.Status != Teacher.Left && (schoolId == null || t.SchoolId == schoolId))
            .OrderBy(t => db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Code).FirstOrDefault()).ThenBy(t => t.Number)
            .Select(t => new Candidate
            {
                TeacherId = t.Id,
                Number = t.Number,
                Name = t.Name,
                SchoolId = t.SchoolId,
                School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault(),
                AccountId = db.Users.Where(a => a.TeacherId == t.Id).OrderBy(a => a.Id).Select(a => (int?)a.Id).FirstOrDefault(),
                // Only who may do no more than a teacher: the password of anybody else is given one by one, with a reason.
                HoldsOneTime = db.Users.Any(a => a.TeacherId == t.Id && a.MustChangePassword && a.ClosedAt == null
                    && !db.UserRoles.Any(held => held.UserId == a.Id && db.Roles.Any(r => r.Id == held.RoleId && r.Name != Security.Roles.Teacher))),
                Collides = db.Users.Any(a => a.NormalizedUserName == t.Number.ToUpper() && a.TeacherId != t.Id),
            });
}
