using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools;

/// <summary>Tells the offices of both schools and everybody whose placement a merger moves.</summary>
public sealed class SchoolLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<SchoolsText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "school";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    /// <param name="people">Of the roster.</param>
    public async Task Tell(string about, School from, School into, IReadOnlyCollection<int> people, object[] parts, CancellationToken cancel)
    {
        foreach (var school in new[] { from, into })
        {
            await Tell(db.OfficeToTell(SchoolsReach.Offices, school.Id, into.Of(), me.AccountId), into.Of(), $"{about}.School", parts, cancel);
        }

        int[] ids = [.. people];
        await Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value) && u.Id != me.AccountId, "/rotation", about, parts, cancel);
    }

    /// <summary>After the change is stored: nobody waits for the next round.</summary>
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
