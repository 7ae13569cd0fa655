using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Claims.Listing;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims.Inbox;

/// <summary>Which of the claims that wait for the reader are asked for; what makes no sense is left out.</summary>
public sealed record InboxFilter
{
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Item { get; init; }

    /// <summary>The code of an office.</summary>
    public string? Step { get; init; }

    /// <summary>A group singled out, or "any".</summary>
    public string? Group { get; init; }

    /// <summary>Only those whose time is over.</summary>
    public bool Late { get; init; }

    /// <summary>Only those that something looks like.</summary>
    public bool Likely { get; init; }

    public int? Page { get; init; }

    public bool Narrows => this with { Page = null } != new InboxFilter();

    /// <summary>The longest waiting first.</summary>
    public IQueryable<InboxRow> Of(TeacherDevDb db, SignedInPerson me, DateOnly today)
    {
        var claims = db.WaitingFor(me, today);
        if (!string.IsNullOrEmpty(Item))
        {
            claims = claims.Where(c => c.Item == Item);
        }

        if (Group == "any")
        {
            claims = claims.Where(c => c.Groups != SecondLook.None);
        }
        else if (Enum.TryParse<SecondLook>(Group, out var group) && group != SecondLook.None && Enum.IsDefined(group))
        {
            claims = claims.Where(c => (c.Groups & group) != 0);
        }

        if (Likely)
        {
            claims = claims.Where(c => c.HasLikely);
        }

        IQueryable<ClaimStep> steps = db.ClaimSteps.Where(s => s.State == ClaimStepState.Open);
        steps = string.IsNullOrEmpty(Step) ? steps : steps.Where(s => s.Code == Step);
        steps = Late ? steps.Where(s => s.DueOn < today) : steps;
        return from r in ClaimFilter.Named(db, claims, Q, School)
               join s in steps on r.Id equals s.ClaimId
               orderby s.DueOn, r.Id
               select new InboxRow { Row = r, Zh = s.NameZh, En = s.NameEn, DueOn = s.DueOn };
    }
}

/// <summary>One claim that waits, with the office that it waits for.</summary>
public sealed record InboxRow
{
    public required ClaimRow Row { get; init; }
    public required string Zh { get; init; }
    public required string En { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>Nothing about it asks for a look of its own: it may be approved together with others.</summary>
    public bool IsPlain => Row is { Groups: SecondLook.None, HasLikely: false, Round: > 0 };
}

public static class WaitingClaims
{
    /// <summary>The claims whose open step the reader may decide by office: the school's for its own people, the district's for all; never their own.</summary>
    public static IQueryable<Claim> WaitingFor(this TeacherDevDb db, SignedInPerson me, DateOnly today)
    {
        var (school, district, own) = (me.Offices(ofSchool: true), me.Offices(ofSchool: false), me.TeacherId);
        var ofDistrict = Open(db, district);
        var claims = db.Claims.Where(c => ofDistrict.Any(s => s.ClaimId == c.Id));
        if (school.Count > 0)
        {
            var (ofSchool, here) = (Open(db, school), db.ClaimsOfSchool(me.SchoolId!.Value, today));
            claims = db.Claims.Where(c => ofDistrict.Any(s => s.ClaimId == c.Id) || (here.Any(h => h.Id == c.Id) && ofSchool.Any(s => s.ClaimId == c.Id)));
        }

        return claims.Where(c => own == null || c.TeacherId != own);
    }

    private static IQueryable<ClaimStep> Open(TeacherDevDb db, IReadOnlyList<string> roles)
    {
        // At most two offices of a kind: spelt out, so that every engine reads the deputies in one pass.
        var (first, second) = (roles.Count > 0 ? roles[0] : "-", roles.Count > 1 ? roles[1] : "-");
        var (one, other) = ($"|{first}|", $"|{second}|");
        return db.ClaimSteps.Where(s => s.State == ClaimStepState.Open
            && (s.Role == first || s.Role == second || (s.HandedOverAt != null && (s.Deputies.Contains(one) || s.Deputies.Contains(other)))));
    }
}
