using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.SignUps;

/// <summary>Offers what is free to the next in line, and ends offers that nobody took up; a part of a step.</summary>
public sealed class WaitingLine(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, TrainingRules rules, DistrictClock clock, SignedInPerson me)
{
    public async Task Advance(Training training, CancellationToken cancel)
    {
        var all = await db.SignUps.Where(s => s.TrainingId == training.Id).ToListAsync(cancel);
        var now = clock.UtcNow;
        var until = await Until(training, now, cancel);
        var moved = Seats.Advance(training.Places, all, until, me.Signer(), now);
        if (moved.Count == 0)
        {
            return;
        }

        desk.Audited(training, "training.line-moved", new { training.Title, Offered = moved.Count(s => s.State == SignUpState.Offered), Over = moved.Count(s => s.State == SignUpState.Withdrawn) });
        await letters.Tell([.. moved.Where(s => s.State == SignUpState.Withdrawn).Select(s => s.TeacherId)], "Letter.OfferOver", training, "", cancel);
        if (until is { } end)
        {
            await letters.Tell([.. moved.Where(s => s.State == SignUpState.Offered).Select(s => s.TeacherId)], "Letter.Offered", training,
                clock.LocalOf(end).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), cancel);
        }
    }

    /// <summary>When an offer made now ends: before the next session begins, and never once all of them are over.</summary>
    private async Task<DateTime?> Until(Training training, DateTime now, CancellationToken cancel)
    {
        var local = clock.LocalOf(now);
        var today = DateOnly.FromDateTime(local);
        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == training.Id && s.CancelledAt == null && s.On >= today).ToListAsync(cancel);
        var waits = sessions.Select(s => s.On.ToDateTime(s.Start) - local).Where(span => span > TimeSpan.Zero).DefaultIfEmpty().Min();
        return training.State != TrainingState.Approved || waits == TimeSpan.Zero ? null : now + (waits < rules.OfferKept ? waits : rules.OfferKept);
    }
}
