using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Features.Trainings.Sessions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Registering.Answers;

/// <summary>What the next page says, and which it is.</summary>
public sealed record Said(string To, string Text, string? Href, string? Link, string Kind);

/// <summary>Says what came of a registering, as the ledger and the register have it: the same however often it was sent.</summary>
public sealed class RegisteringAnswer(
    TeacherDevDb db, SessionDesk sessions, TrainingRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<RegisteringText> say, IStringLocalizer<AttendanceText> attendance,
    IStringLocalizer<TrainingsText> trainings, IStringLocalizer<SharedText> words)
{
    public async Task<Said> Of(RunTraining run, TrainingSession session, CancellationToken cancel)
    {
        var at = new RunSession(run.Training, session).SessionAddress;
        var when = attendance.When(session.Time);
        if (session.WhyNotMark(clock.LocalOf(clock.UtcNow)) is not null)
        {
            var clashing = await sessions.Clashing(run.Training.Id, [session.Time], cancel);
            return new(run.Address, clashing.Count == 0 ? say["Said.Planned", when] : $"{say["Said.Planned", when]} {trainings.Clashing(clashing)}", at + "/code", say["Said.Planned.Code"], "info");
        }

        var (change, undo) = me.Kept().Keeps(run.Training) ? (at, say["Said.Undo"].Value) : (null, null);
        return session.IsConfirmed ? new(at + "/attendance", await Done(run.Training, session, cancel), change, undo, "") : new(at + "/attendance", say["Said.Running", when], change, undo, "info");
    }

    private async Task<string> Done(Training training, TrainingSession session, CancellationToken cancel)
    {
        var source = session.Id.ToString(CultureInfo.InvariantCulture);
        var paid = await db.LedgerEntries.Where(e => e.SourceKind == Earnings.Session && e.SourceId == source && !db.LedgerEntries.Any(r => r.ReversesId == e.Id)).Select(e => e.Tenths).ToListAsync(cancel);
        string done = training.PaysOn == PaysOn.Completion ? say["Said.Class"]
            : paid.Count == 0 ? say["Said.Nobody"]
            : say[paid.Distinct().Count() == 1 ? "Said.Done" : "Said.Done.Most", paid.Count.AsCount(), words.HoursOf(paid.Max())];
        return await OwnWaits(training, session, cancel) ? $"{done} {say["Said.OwnWaits"]}" : done;
    }

    private async Task<bool> OwnWaits(Training training, TrainingSession session, CancellationToken cancel)
    {
        if (me.TeacherId is not { } own || await db.AttendanceMarks.AsNoTracking().SingleOrDefaultAsync(m => m.SessionId == session.Id && m.TeacherId == own, cancel) is not { } mark)
        {
            return false;
        }

        var earns = mark.Kind == AttendanceKind.Led ? rules.LeadPercent > 0 : mark.Marking.IsThere && training.PaysOn == PaysOn.EachSession;
        return earns && (await db.Words(training.Id, session.Id, [own], me.AccountId, cancel)).Waiting.Count > 0;
    }
}
