using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Features.Trainings.Catalogue;
using TeacherDev.Web.Features.Trainings.Occasions;
using TeacherDev.Web.Features.Trainings.Sessions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Registering;

/// <summary>Reads what somebody registers and for whom: as many queries for forty people as for four.</summary>
public sealed class RegisteringReader(TeacherDevDb db, OccasionDesk occasions, TrainingRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>More trainings than these are found on their own pages.</summary>
    private const int MostChoices = 50;

    /// <summary>A planned session of so many days is offered by itself; an older one is there to be chosen.</summary>
    private const int DaysOffered = 7;

    /// <summary>Why no session can be added now, because its studio rests; null where one can.</summary>
    public async Task<Refusal?> WhyRests(Training training, CancellationToken cancel) =>
        await db.WhyNotHold(training, [clock.Today], isNew: true, cancel) is { Code: "session-studio-rests" } rests ? rests : null;

    /// <summary>The trainings of which somebody may register a session: first those that they lead, then those whose last session is the newest.</summary>
    public async Task<IReadOnlyList<TrainingChoice>> Choices(CancellationToken cancel)
    {
        var (own, today) = (me.TeacherId, clock.Today);
        return await db.RunBy(me.Kept(), own).Registrable()
            .Select(t => new
            {
                t.Id, t.Title, Leads = own != null && db.TrainingTrainers.Any(l => l.TrainingId == t.Id && l.TeacherId == own),
                Last = db.TrainingSessions.Where(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On <= today).Max(s => (DateOnly?)s.On),
            })
            .OrderByDescending(t => t.Leads).ThenByDescending(t => t.Last != null).ThenByDescending(t => t.Last).ThenByDescending(t => t.Id).Take(MostChoices)
            .Select(t => new TrainingChoice(t.Id, t.Title)).ToListAsync(cancel);
    }

    /// <param name="asked">The planned session to register; 0 for one that nobody planned, null for whatever fits today.</param>
    /// <param name="form">What was typed; null for a new form.</param>
    /// <param name="typed">Who was there, as it was typed.</param>
    public async Task<RegisteringPage> Page(RunTraining run, int? asked, RegisteringForm? form, RegisterForm typed, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var (id, local) = (run.Training.Id, clock.LocalOf(clock.UtcNow));
        var sessions = await db.TrainingSessions.AsNoTracking().Include(s => s.Speakers).Where(s => s.TrainingId == id && s.CancelledAt == null).OrderByDescending(s => s.On).ThenByDescending(s => s.Start).ToListAsync(cancel);
        var open = sessions.Where(s => !s.IsConfirmed && s.Time.HasBegun(local)).ToList();
        var chosen = (form is null ? asked : form.Session ?? 0) is { } number ? open.Find(s => s.Id == number) : open.Find(s => s.On >= clock.Today.AddDays(-DaysOffered));
        form ??= chosen is null ? RegisteringForm.Like(sessions.Find(s => s.Time.HasBegun(local)) ?? sessions.LastOrDefault(), clock.Today) : RegisteringForm.Of(chosen);
        if (!form.HasKey)
        {
            form = form with { Key = Guid.NewGuid().ToString("N") };
        }

        // A planned one that somebody else changed meanwhile is sent anew with what stands.
        form = form with { Session = chosen?.Id, Seen = chosen?.Version ?? 0 };
        var session = chosen ?? TrainingSession.Planned(id, new(form.On ?? clock.Today, form.Start ?? new(13, 30), form.End ?? new(15, 0)), "", "");
        var rows = await db.Register(session, clock, cancel);
        return new(run, form, typed, sessions, open, chosen, rows, Preset(rows, session))
        {
            Later = [.. rows.Where(r => r.CameLater(session, clock)).Select(r => r.TeacherId)],
            Occasion = await occasions.Choice(run.Training, form, session.On, session.Occasion.Speakers, cancel),
            OwnWaits = rules.LeadPercent > 0 && rows.Any(r => r.Leads && r.TeacherId == me.TeacherId),
        };
    }

    /// <summary>Everybody was there, whoever registers led it; where people were taken down already, they alone.</summary>
    private IReadOnlyDictionary<int, Marking> Preset(IReadOnlyList<RegisterRow> rows, TrainingSession session)
    {
        if (rows.Any(r => r.Mark is not null))
        {
            return rows.Where(r => r.Mark is not null).ToDictionary(r => r.TeacherId, r => r.Mark!.Marking);
        }

        var preset = rows.Rest(session, clock).ToDictionary();
        if (rows.FirstOrDefault(r => r.OnlyLeads && r.TeacherId == me.TeacherId) is { } own)
        {
            preset[own.TeacherId] = Marking.Led;
        }

        return preset;
    }
}
