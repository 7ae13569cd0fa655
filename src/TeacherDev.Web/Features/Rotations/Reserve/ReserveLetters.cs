using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Reserve;

/// <summary>Tells people that they are in the pool, schools that somebody offers themselves, the district that a school is short of somebody.</summary>
public sealed class ReserveLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<ReserveText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "reserve";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    public Task TellPerson(int teacherId, string about, CancellationToken cancel, params object[] parts) => Tell(u => u.TeacherId == teacherId, "/rotation/reserve", about, parts, cancel);

    public Task TellSchool(int school, string about, CancellationToken cancel, params object[] parts) =>
        Tell(db.OfficeToTell([.. MovesReach.Offices], school, "/rotations/reserve", me.AccountId), "/rotations/reserve", about, parts, cancel);

    public Task TellDistrict(string about, CancellationToken cancel, params object[] parts) =>
        Tell(db.OfficeToTell([Roles.DistrictHr], null, "/rotations/shortages", me.AccountId), "/rotations/shortages", about, parts, cancel);

    /// <summary>After the change is stored.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }

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
