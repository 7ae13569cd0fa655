using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Inbox;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;

namespace TeacherDev.Web.Security;

/// <summary>Puts into the sign-in cookie all that a page needs to know about the person, so that no page asks the database for it.</summary>
public sealed class PersonClaims(UserManager<Account> accounts, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options, SignInRules rules, TeacherDevDb db, DistrictClock clock)
    : UserClaimsPrincipalFactory<Account, IdentityRole<int>>(accounts, roles, options)
{
    public const string DisplayName = "td:name";
    public const string Teacher = "td:teacher";
    public const string School = "td:school";
    public const string Language = "td:language";
    public const string MustChangePassword = "td:must-change-password";
    public const string MustAddSecondStep = "td:must-add-second-step";

    /// <summary>How many messages wait; counted when the cookie is made and each time that it is checked anew.</summary>
    public const string Unread = "td:unread";

    /// <summary>A studio that they lead or stand in for; looked up whenever the unread messages are counted.</summary>
    public const string Studio = "td:studio";

    /// <summary>Which row of the signed-in browsers this cookie belongs to; added where a sign-in begins.</summary>
    public const string Session = "td:session";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(DisplayName, user.DisplayName.Length > 0 ? user.DisplayName : user.UserName ?? ""));
        Add(Teacher, user.TeacherId?.ToString());
        Add(School, user.SchoolId?.ToString());
        Add(Language, user.Language);
        Add(MustChangePassword, user.MustChangePassword ? "yes" : null);
        if (user.TeacherId is { } teacher && await db.LedOn(teacher, clock.Today).ToListAsync() is { Count: > 0 } led
            && (await db.BarredOn([teacher], BarredAct.StudioLead, clock.Today, default)).Count == 0)
        {
            // Who leads a studio has the role for as long, whoever keeps the accounts; while a window of ethics bars it, it rests.
            identity.AddClaims(led.Select(id => new Claim(Studio, id.ToString(CultureInfo.InvariantCulture))));
            if (!identity.HasClaim(identity.RoleClaimType, Roles.StudioLeader))
            {
                identity.AddClaim(new(identity.RoleClaimType, Roles.StudioLeader));
            }
        }

        var roles = identity.FindAll(identity.RoleClaimType).Select(c => c.Value);
        Add(MustAddSecondStep, !user.TwoFactorEnabled && rules.NeedsSecondStep(roles) ? "yes" : null);
        Add(Unread, await db.UnreadOf(user.Id).CountAsync() is var unread and > 0 ? unread.ToString(CultureInfo.InvariantCulture) : null);
        return identity;

        void Add(string type, string? value)
        {
            if (value is not null) identity.AddClaim(new(type, value));
        }
    }
}
