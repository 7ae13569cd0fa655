using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>Tells whoever moves, the school that they leave and the school that they come to.</summary>
public sealed class MoveLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<MovesText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "move";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said to the person, and with <c>.School</c> in it to the schools.</param>
    /// <param name="schools">Who are told beside the person; of a school that went into another, that other.</param>
    /// <param name="parts">What fills the sentences after the person's name, in the language of whoever reads them.</param>
    /// <param name="seen">The schools see the person's page; otherwise they are led to the list of moves.</param>
    public async Task Tell(Teacher person, string about, IEnumerable<int> schools, bool seen, Func<object[]> parts, CancellationToken cancel)
    {
        var own = $"/teachers/{Uri.EscapeDataString(person.Number)}/moves";
        await Tell(u => u.TeacherId == person.Id, own, $"Letter.{about}", person, parts, cancel);
        int[] named = [.. schools.Distinct()];
        HashSet<int> told = [];
        foreach (var school in await db.Schools.AsNoTracking().Where(s => named.Contains(s.Id)).ToListAsync(cancel))
        {
            told.Add(await db.StandsFor(school, clock.Today, cancel));
        }

        foreach (var school in told)
        {
            var address = seen ? own : "/rotations/moves";
            await Tell(db.OfficeToTell([.. MovesReach.Offices], school, address, me.AccountId), address, $"Letter.{about}.School", person, parts, cancel);
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

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string address, string about, Teacher person, Func<object[]> parts, CancellationToken cancel)
    {
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            object[] said = [person.Name, .. parts()];
            string subject = say[about + ".Subject", said], body = say[about + ".Body", said];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }
}
