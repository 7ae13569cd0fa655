using System.Globalization;
using System.Security.Claims;
using TeacherDev.Data.Teachers;

namespace TeacherDev.Web.Security;

/// <summary>Who looks at the page, read from the sign-in cookie.</summary>
/// <param name="AccountId">0 when nobody is signed in.</param>
/// <param name="TeacherId">Their own row on the roster, if they stand on it.</param>
/// <param name="SchoolId">The school they speak for, if they speak for one.</param>
/// <param name="Language">The language they chose, or null.</param>
public sealed record SignedInPerson(
    int AccountId, string Name, IReadOnlySet<string> Roles, int? TeacherId, int? SchoolId, string? Language, bool MustChangePassword)
{
    public static readonly SignedInPerson Nobody = new(0, "", new HashSet<string>(), null, null, null, false);

    public bool IsSignedIn => AccountId != 0;

    /// <summary>Their roles call for a second step at sign-in and they have none yet.</summary>
    public bool MustAddSecondStep { get; init; }

    /// <summary>Something of their account comes before everything else.</summary>
    public bool IsHeldUp => MustChangePassword || MustAddSecondStep;

    /// <summary>The row of the signed-in browsers that this one has.</summary>
    public long? SessionId { get; init; }

    /// <summary>How many messages they had not read when the cookie was last made or checked.</summary>
    public int Unread { get; init; }

    /// <summary>The studios that they led, or stood in for, when the cookie was last made or checked.</summary>
    public IReadOnlyList<int> Studios { get; init; } = [];

    public bool Is(params ReadOnlySpan<string> anyOf)
    {
        foreach (var role in anyOf)
            if (Roles.Contains(role)) return true;
        return false;
    }

    /// <summary>Whether they see the whole district; otherwise their school, or only themselves.</summary>
    public bool SeesDistrict => Is(Security.Roles.DistrictHr, Security.Roles.TrainingCentre, Security.Roles.Auditor, Security.Roles.SystemAdmin);

    /// <summary>Whose rows on the roster they may see.</summary>
    public TeacherReach Reach => new(TeacherId, Is(Security.Roles.SchoolAdmin, Security.Roles.Principal) ? SchoolId : null, SeesDistrict);

    /// <summary>Whose ID number or phone they may ask to see whole; each asking is recorded.</summary>
    public TeacherReach PrivateReach =>
        new(TeacherId, Is(Security.Roles.SchoolAdmin) ? SchoolId : null, Is(Security.Roles.DistrictHr, Security.Roles.SystemAdmin));

    public static SignedInPerson From(ClaimsPrincipal? user)
    {
        if (user is null || Number(user, ClaimTypes.NameIdentifier) is not { } id) return Nobody;
        return new(
            id,
            user.FindFirstValue(PersonClaims.DisplayName) ?? "",
            user.FindAll(ClaimTypes.Role).Select(c => c.Value).ToHashSet(),
            Number(user, PersonClaims.Teacher),
            Number(user, PersonClaims.School),
            user.FindFirstValue(PersonClaims.Language),
            user.HasClaim(c => c.Type == PersonClaims.MustChangePassword))
        {
            MustAddSecondStep = user.HasClaim(c => c.Type == PersonClaims.MustAddSecondStep),
            SessionId = long.TryParse(user.FindFirstValue(PersonClaims.Session), out var session) ? session : null,
            Unread = Number(user, PersonClaims.Unread) ?? 0,
            Studios = [.. user.FindAll(PersonClaims.Studio).Select(c => int.Parse(c.Value, CultureInfo.InvariantCulture))],
        };
    }

    private static int? Number(ClaimsPrincipal? user, string type) => int.TryParse(user?.FindFirstValue(type), out var n) ? n : null;
}
