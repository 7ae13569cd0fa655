using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>Tells people what happened to a training of theirs: everybody by a message, by letter too whoever can be sent one.</summary>
public sealed class TrainingLetters(
    TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<TrainingsText> say, IStringLocalizer<SharedText> words)
{
    private const string Kind = "training";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <summary>Tells each of these people; it goes with the change that it tells of.</summary>
    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are said: places for the training and what is said of it.</param>
    /// <param name="what">A reason, or a day and time.</param>
    public async Task Tell(IReadOnlyCollection<int> teacherIds, string about, Training training, string what, CancellationToken cancel)
    {
        if (teacherIds.Count > 0)
        {
            int[] ids = [.. teacherIds];
            await Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value), about, training, what, cancel);
        }
    }

    /// <summary>Tells whoever began and filed it, who may stand on no roster.</summary>
    public Task TellKeeper(Training training, string about, string what, CancellationToken cancel)
    {
        var (kept, filed) = (training.KeptById, training.FiledById);
        return Tell(u => u.Id == kept || u.Id == filed, about, training, what, cancel);
    }

    /// <summary>Tells whoever speaks for a school; whoever has not looked at the last such message yet is not told again.</summary>
    public Task TellSchool(Training training, int schoolId, string about, string what, int? but, CancellationToken cancel) => Tell(
        db.OfficeToTell([Roles.SchoolAdmin, Roles.Principal], schoolId, string.Create(CultureInfo.InvariantCulture, $"/trainings/{training.Id}"), but), about, training, what, cancel);

    private async Task Tell(Expression<Func<Data.Accounts.Account, bool>> whom, string about, Training training, string what, CancellationToken cancel)
    {
        var page = about.StartsWith("Letter.Objection", StringComparison.Ordinal) ? "/objections" : "";
        var address = string.Create(CultureInfo.InvariantCulture, $"/trainings/{training.Id}{page}");
        posted |= await db.Tell(whom, Kind, address, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        Told Written(string name)
        {
            string subject = say[about + ".Subject", training.Title], body = say[about + ".Body", training.Title, what];
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
