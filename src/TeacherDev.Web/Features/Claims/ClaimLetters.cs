using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Claims;

/// <summary>Tells a teacher what became of a claim of theirs: by a message always, by letter too where one can be sent.</summary>
public sealed class ClaimLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<ClaimsText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "claim";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <summary>Tells its teacher; it goes with the change that it tells of.</summary>
    /// <param name="about">What became of it: the key whose <c>.Subject</c> and <c>.Body</c> are said.</param>
    /// <param name="reason">The sentence of whoever decided; "" where there is none.</param>
    public async Task Tell(Claim claim, string about, string reason, CancellationToken cancel)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"/claims/{claim.Id}");
        posted |= await db.Tell(u => u.TeacherId == claim.TeacherId, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            object[] parts = [claim.Title, reason, (claim.PostedTenths ?? 0).AsHours(), claim.ObjectUntil?.AsDay() ?? ""];
            string subject = say[$"Letter.{about}.Subject", parts], body = say[$"Letter.{about}.Body", parts];
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
