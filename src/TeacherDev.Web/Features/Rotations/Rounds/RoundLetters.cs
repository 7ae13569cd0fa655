using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>Tells people of a round what it means for them: by a message always, by letter too where one can be sent.</summary>
public sealed class RoundLetters(TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<RoundsText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "rotation";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <summary>Tells these teachers, on their own page of the round.</summary>
    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    /// <param name="parts">What follows the round's name in the sentences.</param>
    public Task Tell(RotationRound round, IReadOnlyCollection<int> teachers, string about, CancellationToken cancel, params object[] parts) =>
        teachers.Count == 0 ? Task.CompletedTask : Tell(u => u.TeacherId != null && teachers.Contains(u.TeacherId.Value), Address("/rotation/rounds/", round), about, [round.Name, .. parts], cancel);

    /// <summary>Tells the offices of all schools, on their page of the round; whoever has not looked yet is not told again.</summary>
    public Task TellSchools(RotationRound round, string about, CancellationToken cancel, params object[] parts)
    {
        var address = Address("/rotations/rounds/", round) + "/school";
        return Tell(db.OfficeToTell([Roles.SchoolAdmin, Roles.Principal], null, address, null), address, about, [round.Name, .. parts], cancel);
    }

    /// <summary>Tells the office of one school what became of somebody, whatever else waits there.</summary>
    public Task TellSchool(RotationRound round, int schoolId, string about, CancellationToken cancel, params object[] parts) => Tell(
        u => u.SchoolId == schoolId && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && (r.Name == Roles.SchoolAdmin || r.Name == Roles.Principal))),
        Address("/rotations/rounds/", round) + "/school", about, [round.Name, .. parts], cancel);

    /// <summary>Tells the district's office; whoever has not looked yet is not told again.</summary>
    public Task TellDistrict(RotationRound round, string about, int? but, CancellationToken cancel)
    {
        var address = Address("/rotations/rounds/", round);
        return Tell(db.OfficeToTell([Roles.DistrictHr], null, address, but), address, about, [round.Name], cancel);
    }

    /// <summary>After the change is stored.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }

    private static string Address(string beginning, RotationRound round) => string.Create(CultureInfo.InvariantCulture, $"{beginning}{round.Id}");

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string address, string about, object[] parts, CancellationToken cancel)
    {
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            string subject = say[$"Letter.{about}.Subject", parts], body = say[$"Letter.{about}.Body", parts];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }
}
