using TeacherDev.Data;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Listing;

/// <summary>What the address of the list says. What makes no sense is left out.</summary>
public sealed record AccountsFilter
{
    public const string Open = "open", OneTime = "one-time", Closed = "closed", ToClose = "to-close";
    public static readonly IReadOnlyList<string> States = [Open, OneTime, Closed, ToClose];

    public string? Q { get; init; }
    public string? Role { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }
    public string? State { get; init; }

    /// <summary>user, name or school; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public bool Narrows => this with { Sort = null } != new AccountsFilter();

    public IQueryable<AccountRow> Of(TeacherDevDb db, SignedInPerson me)
    {
        var rows = db.AccountsKeptBy(me).Select(a => new AccountRow
        {
            Id = a.Id,
            UserName = a.UserName!,
            Name = a.DisplayName,
            Number = db.Teachers.Where(t => t.Id == a.TeacherId).Select(t => t.Number).FirstOrDefault(),
            Left = db.Teachers.Any(t => t.Id == a.TeacherId && t.Status == Domain.Teachers.Teacher.Left),
            SchoolId = a.SchoolId ?? db.Teachers.Where(t => t.Id == a.TeacherId).Select(t => t.SchoolId).FirstOrDefault(),
            MustChangePassword = a.MustChangePassword,
            ClosedAt = a.ClosedAt,
        });
        if (Q?.Trim() is { Length: > 0 } q) rows = rows.Where(r => r.UserName.Contains(q) || r.Name.Contains(q) || r.Number!.Contains(q));
        if (Role is { Length: > 0 } && Roles.All.Contains(Role)) rows = rows.Where(r => db.UserRoles.Any(held => held.UserId == r.Id && db.Roles.Any(x => x.Id == held.RoleId && x.Name == Role)));
        if (School is { Length: > 0 }) rows = rows.Where(r => db.Schools.Any(s => s.Id == r.SchoolId && s.Code == School));
        return Sorted(State switch
        {
            Open => rows.Where(r => r.ClosedAt == null),
            OneTime => rows.Where(r => r.ClosedAt == null && r.MustChangePassword),
            Closed => rows.Where(r => r.ClosedAt != null),
            ToClose => rows.Where(r => r.ClosedAt == null && r.Left),
            _ => rows,
        }, db);
    }

    private IQueryable<AccountRow> Sorted(IQueryable<AccountRow> rows, TeacherDevDb db) => Sort switch
    {
        "-user" => rows.OrderByDescending(r => r.UserName).ThenBy(r => r.Id),
        "name" => rows.OrderBy(r => r.Name).ThenBy(r => r.Id),
        "-name" => rows.OrderByDescending(r => r.Name).ThenBy(r => r.Id),
        // Whoever is of no school comes last, whatever an engine makes of an empty value.
        "school" => rows.OrderBy(r => r.SchoolId == null ? 1 : 0).ThenBy(r => db.Schools.Where(s => s.Id == r.SchoolId).Select(s => s.Name).FirstOrDefault()).ThenBy(r => r.UserName).ThenBy(r => r.Id),
        "-school" => rows.OrderBy(r => r.SchoolId == null ? 1 : 0).ThenByDescending(r => db.Schools.Where(s => s.Id == r.SchoolId).Select(s => s.Name).FirstOrDefault()).ThenBy(r => r.UserName).ThenBy(r => r.Id),
        _ => rows.OrderBy(r => r.UserName).ThenBy(r => r.Id),
    };
}

/// <summary>One account of the list.</summary>
public sealed record AccountRow
{
    public int Id { get; init; }
    public string UserName { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Number { get; init; }
    public bool Left { get; init; }
    public int? SchoolId { get; init; }
    public bool MustChangePassword { get; init; }
    public DateTime? ClosedAt { get; init; }

    public string State => ClosedAt is not null ? AccountsFilter.Closed : Left ? AccountsFilter.ToClose : MustChangePassword ? AccountsFilter.OneTime : AccountsFilter.Open;
}
