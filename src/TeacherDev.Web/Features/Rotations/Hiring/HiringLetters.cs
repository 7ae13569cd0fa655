using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>Tells people of a hiring round where they stand, and schools what waits for them: by a message always, by letter too where one can be sent.</summary>
public sealed class HiringLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, SignedInPerson me, IStringLocalizer<HiringText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "hiring";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(7);
    private bool posted;

    /// <summary>Tells these teachers that they stand otherwise now.</summary>
    /// <param name="parts">What follows the round's name in the sentence of the state.</param>
    public Task Tell(HiringRound round, IReadOnlyCollection<int> teachers, HiringState state, CancellationToken cancel, params object[] parts) =>
        Tell(u => u.TeacherId != null && teachers.Contains(u.TeacherId.Value), Own(round), $"Letter.{state}", () => [round.Name, .. parts], () => [round.Name, say.State(state)], cancel);

    /// <summary>Tells those whose legal post has gone over.</summary>
    public Task TellMoved(HiringRound round, IReadOnlyCollection<int> teachers, CancellationToken cancel) => teachers.Count == 0 ? Task.CompletedTask : Tell(
        u => u.TeacherId != null && teachers.Contains(u.TeacherId.Value), Own(round), "Letter.InEffect", () => [round.Name], () => [round.Name, say["Letter.InEffect"].Value], cancel);

    /// <summary>Tells somebody that a school does not hire them.</summary>
    public Task TellDeclined(HiringRound round, int teacher, string school, CancellationToken cancel) =>
        TellOne(round, teacher, "Declined", cancel, school, round.CrossUntilOn.AsDay());

    /// <summary>Tells one person of something that is no state.</summary>
    /// <param name="about">The key whose <c>.Body</c> is said.</param>
    public Task TellOne(HiringRound round, int teacher, string about, CancellationToken cancel, params object[] parts) =>
        Tell(u => u.TeacherId == teacher, Own(round), $"Letter.{about}", () => [round.Name, .. parts], () => [round.Name, say[$"Letter.{about}"].Value], cancel);

    /// <summary>Tells everybody in the round.</summary>
    /// <param name="about">The key whose <c>.Body</c> is said.</param>
    public Task TellAll(HiringRound round, string about, CancellationToken cancel, params object[] parts)
    {
        var id = round.Id;
        return Tell(u => u.TeacherId != null && db.HiringPeople.Any(p => p.RoundId == id && p.TeacherId == u.TeacherId), Own(round), $"Letter.{about}", () => [round.Name, .. parts], () => [round.Name, say[$"Letter.{about}"].Value], cancel);
    }

    /// <summary>Tells the office of a school, or of all; whoever has not looked yet is not told again.</summary>
    public Task TellSchool(HiringRound round, int? school, string about, CancellationToken cancel, params object[] parts)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"/rotations/hirings/{round.Id}/school");
        return Tell(db.OfficeToTell([.. MovesReach.Offices], school, address, me.AccountId), address, $"Letter.{about}", () => [round.Name, .. parts], () => [round.Name, say[$"Letter.{about}"].Value], cancel);
    }

    /// <summary>Tells the district's office; whoever has not looked yet is not told again.</summary>
    public Task TellDistrict(HiringRound round, string about, CancellationToken cancel, params object[] parts)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"/rotations/hirings/{round.Id}");
        return Tell(db.OfficeToTell([Roles.DistrictHr], null, address, me.AccountId), address, $"Letter.{about}", () => [round.Name, .. parts], () => [round.Name, say[$"Letter.{about}"].Value], cancel);
    }

    /// <summary>After the change is stored.</summary>
    public void Send()
    {
        if (posted)
        {
            bell.Ring();
        }
    }

    private static string Own(HiringRound round) => string.Create(CultureInfo.InvariantCulture, $"/rotation/hirings/{round.Id}");

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string address, string about, Func<object[]> parts, Func<object[]> heading, CancellationToken cancel)
    {
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            string subject = say["Letter.Subject", heading()], body = say[$"{about}.Body", parts()];
            return new(subject, body, mail.Settings is { } server ? words["Letter", name, body, server.AddressOf(address), district.Name].Value : null);
        }
    }
}
