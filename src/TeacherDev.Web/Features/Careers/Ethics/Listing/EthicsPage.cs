using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Careers.Ethics.Listing;

/// <summary>Which violations are asked for, as it stands in the address.</summary>
public sealed record EthicsFilter
{
    public static readonly IReadOnlyList<string> States = ["Works", "Over", "None", "Revoked"];

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>One of <see cref="States"/>.</summary>
    public string? State { get; init; }

    public int? Page { get; init; }

    public bool Narrows => this with { Page = null } != new EthicsFilter();

    public IQueryable<EthicsRow> Of(TeacherDevDb db, DateOnly today)
    {
        var text = TeacherQuestion.Clean(Q);
        var number = text.ToUpperInvariant();
        var people = text.Length == 0 ? db.Teachers : db.Teachers.Where(t => t.Name.Contains(text) || t.Number.ToUpper().Contains(number));
        var violations = State switch
        {
            "Works" => db.EthicsViolations.Where(v => v.RevokedAt == null && v.DecidedOn <= today && v.UntilOn >= today),
            "Over" => db.EthicsViolations.Where(v => v.RevokedAt == null && v.UntilOn < today),
            "None" => db.EthicsViolations.Where(v => v.RevokedAt == null && v.UntilOn == null),
            "Revoked" => db.EthicsViolations.Where(v => v.RevokedAt != null),
            _ => db.EthicsViolations,
        };
        return from v in violations
               join t in people on v.TeacherId equals t.Id
               orderby v.DecidedOn descending, v.Id descending
               select new EthicsRow(v, t.Number, t.Name, db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault());
    }

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[] { new("q", Q), new("state", State) }.Where(p => !string.IsNullOrEmpty(p.Value)));
}

/// <summary>One line.</summary>
public sealed record EthicsRow(EthicsViolation Violation, string Number, string Name, string? School);

/// <param name="Working">How many work today.</param>
/// <param name="Signed">How many signed this year's commitment.</param>
/// <param name="Staff">Of how many.</param>
public sealed record EthicsPage(EthicsFilter Filter, Paging Paging, IReadOnlyList<EthicsRow> Rows, int Working, int Signed, int Staff, DateOnly Today);
