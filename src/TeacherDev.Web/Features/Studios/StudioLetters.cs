using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios;

/// <summary>Tells people what happened to them in a studio: by a message, by letter too whoever can be sent one.</summary>
public sealed class StudioLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "studio", Waiting = "/studios/applications";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <summary>Tells each of these people; it goes with the change that it tells of.</summary>
    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said: places for the studio and what is said of it.</param>
    /// <param name="page">Below the studio's own address; "" for itself.</param>
    public async Task Tell(IReadOnlyCollection<int> teacherIds, string about, Studio studio, string what, CancellationToken cancel, string page = "")
    {
        if (teacherIds.Count > 0)
        {
            int[] ids = [.. teacherIds];
            await Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value), about, studio, what, page, cancel);
        }
    }

    /// <summary>Tells the host school, or the district, that something waits for its word; whoever has not looked yet is not told again.</summary>
    /// <param name="schoolId">Null for the district's office.</param>
    public Task Waits(int? schoolId, string about, Studio studio, int? but, CancellationToken cancel) => Tell(
        db.OfficeToTell(schoolId is null ? [Roles.DistrictHr] : [Roles.SchoolAdmin, Roles.Principal], schoolId, Waiting, but), about, studio, "", Waiting, cancel, isWhole: true);

    /// <summary>After the change is stored: nobody waits for the next round.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string about, Studio studio, string what, string page, CancellationToken cancel, bool isWhole = false)
    {
        var address = isWhole ? page : string.Create(CultureInfo.InvariantCulture, $"/studios/{studio.Id}{page}");
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            string subject = say[about + ".Subject", studio.Name], body = say[about + ".Body", studio.Name, what];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }
}
