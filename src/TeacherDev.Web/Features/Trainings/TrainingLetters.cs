using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Trainings;

/// <summary>Tells people by mail what happened to a training of theirs; whoever has no confirmed address reads it under My trainings.</summary>
public sealed class TrainingLetters(TeacherDevDb db, MailService mail, PostBell bell, District district, DistrictClock clock, IStringLocalizer<TrainingsText> say)
{
    private const string Kind = "training";
    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);
    private bool posted;

    /// <summary>Lays a letter into the outbox for each of these people; it goes with the change that it tells of.</summary>
    /// <param name="about">The key whose <c>.Subject</c> and <c>.Body</c> are the letter: places for the training, the person, the district, what is said and the address.</param>
    /// <param name="what">A reason, or a day and time.</param>
    public async Task Tell(IReadOnlyCollection<int> teacherIds, string about, Training training, string what, CancellationToken cancel)
    {
        if (mail.Settings is not { } server || teacherIds.Count == 0)
        {
            return;
        }

        var at = new Uri(server.Site, $"trainings/{training.Id.ToString(CultureInfo.InvariantCulture)}");
        posted |= await db.PostedTo(teacherIds, Kind, account => Speaking.ToPerson(account.Language, () => Written(account.DisplayName)), clock.UtcNow, Useful, cancel);

        (string Subject, string Body) Written(string name)
        {
            object[] parts = [training.Title, name, district.Name, what, at];
            return (say[about + ".Subject", parts], say[about + ".Body", parts]);
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
