using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction;

/// <summary>Tells people what happened in a first year of theirs: by a message always, by letter too whoever can be sent one.</summary>
public sealed class InductionLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<InductionText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "induction";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <summary>Tells these people, but not whoever did it.</summary>
    /// <param name="about">What happened: the key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    /// <param name="address">Where it leads, within the site.</param>
    /// <param name="but">The account that did it; null for none.</param>
    /// <param name="parts">What the sentences say, made in the reader's language.</param>
    public Task Tell(IEnumerable<int> teacherIds, string about, string address, int? but, Func<object[]> parts, CancellationToken cancel)
    {
        int[] ids = [.. teacherIds.Distinct()];
        return Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value) && u.Id != but, about, address, parts, cancel);
    }

    /// <summary>Tells one account.</summary>
    public Task TellAccount(int accountId, string about, string address, Func<object[]> parts, CancellationToken cancel) => Tell(u => u.Id == accountId, about, address, parts, cancel);

    /// <summary>Tells whoever speaks for a school, except those who were told of this address before.</summary>
    public Task TellSchool(int schoolId, string about, string address, int? but, Func<object[]> parts, CancellationToken cancel)
    {
        var offices = db.Roles.Where(r => r.Name == Roles.SchoolAdmin || r.Name == Roles.Principal);
        return Tell(u => u.SchoolId == schoolId && u.Id != but && db.UserRoles.Any(x => x.UserId == u.Id && offices.Any(r => r.Id == x.RoleId))
            && !db.Messages.Any(m => m.AccountId == u.Id && m.Address == address), about, address, parts, cancel);
    }

    /// <summary>Tells the district's office that a school's proposal waits; whoever has not looked yet is not told again.</summary>
    public Task TellDistrict(string about, string address, int? but, Func<object[]> parts, CancellationToken cancel) =>
        Tell(db.OfficeToTell([Roles.DistrictHr], null, address, but), about, address, parts, cancel);

    /// <summary>Tells these people once of this address.</summary>
    public Task TellOnce(IEnumerable<int> teacherIds, string about, string address, Func<object[]> parts, CancellationToken cancel)
    {
        int[] ids = [.. teacherIds.Distinct()];
        return Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value) && !db.Messages.Any(m => m.AccountId == u.Id && m.Address == address), about, address, parts, cancel);
    }

    /// <summary>After the change is stored: nobody waits for the next round.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string about, string address, Func<object[]> parts, CancellationToken cancel)
    {
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            var said = parts();
            string subject = say[$"Letter.{about}.Subject", said], body = say[$"Letter.{about}.Body", said];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }
}
