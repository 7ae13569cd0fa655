using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Trainings;

public static class HourObjectionReading
{
    /// <summary>One person's hours in a training, with what they objected to before.</summary>
    /// <param name="training">As it stands in this context.</param>
    /// <param name="leadPercent">What leading gives.</param>
    public static async Task<DecidedHours> HoursOf(this TeacherDevDb db, Training training, int teacherId, int leadPercent, CancellationToken cancel)
    {
        var id = training.Id;
        var takesPart = await db.SignUps.AnyAsync(s => s.TrainingId == id && s.TeacherId == teacherId && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped), cancel);
        var earlier = await db.HourObjections.AsNoTracking().Where(o => o.TrainingId == id && o.TeacherId == teacherId).OrderBy(o => o.SessionId).ThenBy(o => o.Number).ToListAsync(cancel);
        var written = await db.LedgerEntries.Where(e => e.TeacherId == teacherId && (Earnings.All.Contains(e.SourceKind) || e.SourceKind == EntrySource.Reversal))
            .Select(e => new { e.SourceKind, e.SourceId, e.RecordedAt }).ToListAsync(cancel);
        var held = await db.Held(training, cancel);
        var paid = written.Select(e => (For: held.PaidBy(e.SourceKind == EntrySource.Reversal ? EntrySource.Parse(e.SourceId) : new(e.SourceKind, e.SourceId)), e.RecordedAt))
            .Where(e => e.For is not null).GroupBy(e => e.For!.Value, e => e.RecordedAt).ToDictionary(g => g.Key, g => g.Max());
        return new(held, teacherId, takesPart, earlier, leadPercent, paid);
    }

    /// <summary>Who had a hand in what was decided about somebody in a training.</summary>
    /// <param name="steps">The accounts that took a step on it which decides.</param>
    public static async Task<FirstHands> FirstHands(this TeacherDevDb db, int trainingId, int teacherId, IReadOnlyCollection<int> steps, CancellationToken cancel)
    {
        var marks = await db.AttendanceMarks.Where(m => m.TeacherId == teacherId && m.ById != null && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == trainingId))
            .Select(m => m.ById!.Value).Distinct().ToListAsync(cancel);
        var words = await db.Confirmations.Where(c => c.TrainingId == trainingId).Select(c => c.ById).Distinct().ToListAsync(cancel);
        var readers = await db.HourObjections.Where(o => o.TrainingId == trainingId && o.TeacherId == teacherId && o.DecidedById != null).Select(o => o.DecidedById!.Value).Distinct().ToListAsync(cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TrainingId == trainingId).Select(l => l.TeacherId).ToListAsync(cancel);
        return new(new HashSet<int>([.. steps, .. marks, .. words, .. readers]), leads);
    }

    /// <summary>The training that an entry of the ledger came from; null where none did.</summary>
    public static async Task<int?> TrainingOf(this TeacherDevDb db, LedgerEntry entry, CancellationToken cancel)
    {
        var first = entry.FirstSource;
        return !int.TryParse(first.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? null
            : Earnings.OfClass.Contains(first.Kind) ? id
            : Earnings.OfSession.Contains(first.Kind) ? await db.TrainingSessions.Where(s => s.Id == id).Select(s => (int?)s.TrainingId).SingleOrDefaultAsync(cancel)
            : null;
    }
}
