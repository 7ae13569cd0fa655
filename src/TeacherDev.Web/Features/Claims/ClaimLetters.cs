using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Claims;

/// <summary>Tells a teacher by mail what became of a claim of theirs; whoever has no confirmed address reads it on the claim itself.</summary>
public sealed class ClaimLetters(TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<ClaimsText> say)
{
    private const string Kind = "claim";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <summary>Lays a letter into the outbox; it goes with the change that it tells of.</summary>
    /// <param name="about">What became of it: the key whose <c>.Subject</c> and <c>.Body</c> are the letter.</param>
    /// <param name="reason">The sentence of whoever decided; "" where there is none.</param>
    public async Task Tell(Claim claim, string about, string reason, CancellationToken cancel)
    {
        if (mail.Settings is not { } server)
        {
            return;
        }

        var at = new Uri(server.Site, string.Create(CultureInfo.InvariantCulture, $"claims/{claim.Id}"));
        posted |= await db.PostedTo([claim.TeacherId], Kind, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        (string Subject, string Body) Written(string name)
        {
            object[] parts = [claim.Title, name, district.Name, at, reason, (claim.PostedTenths ?? 0).AsHours(), claim.ObjectUntil?.AsDay() ?? ""];
            return (say[$"Letter.{about}.Subject", parts], say[$"Letter.{about}.Body", parts]);
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
