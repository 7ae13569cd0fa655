using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Cohorts;

/// <summary>Tells a member what happened in a cohort: by a message always, by letter too where one can be sent.</summary>
public sealed class CohortLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<CohortsText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "cohort";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said, with places for the cohort's name and what is added.</param>
    /// <param name="added">A day, a reason; "" for nothing.</param>
    public async Task Tell(Cohort cohort, int teacherId, int? memberId, string about, string added, CancellationToken cancel)
    {
        var address = memberId is null ? $"/cohorts/{cohort.Id.ToString(CultureInfo.InvariantCulture)}" : string.Create(CultureInfo.InvariantCulture, $"/cohorts/{cohort.Id}/members/{memberId}");
        posted |= await db.Tell(u => u.TeacherId == teacherId, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            string subject = say[$"Letter.{about}.Subject", cohort.Name], body = say[$"Letter.{about}.Body", cohort.Name, added];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }

    /// <summary>After the change is stored: nobody waits for the next round.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }
}
