using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>Reads one's own trainings: what is to come, or a page of what is over.</summary>
public sealed class MineReader(TeacherDevDb db, DistrictClock clock)
{
    private DateTime Now => clock.Today.ToDateTime(TimeOnly.FromDateTime(clock.LocalOf(clock.UtcNow)));

    public async Task<MinePage> Read(int? teacherId, bool past, int page, CancellationToken cancel)
    {
        if (teacherId is not { } id)
        {
            return new(false, past, [], default, [], Now);
        }

        List<OwnSession> next = past ? [] : await db.OwnSessions(id, clock.Today, clock.Today.AddYears(1), cancel);
        next.RemoveAll(s => s.LeftAt is not null || s.Session.Time.IsOver(Now));
        var rows = Rows(id, past);
        var paging = past ? new Paging(page, await rows.CountAsync(cancel)) : default;
        var shown = await (past ? rows.OrderByDescending(r => r.Last).ThenByDescending(r => r.Training.Id).Skip(paging.Skip).Take(Paging.Size) : rows.OrderBy(r => r.Next).ThenBy(r => r.Training.Id))
            .AsNoTracking().ToListAsync(cancel);
        if (!past)
        {
            // What waits for the person's own word comes first.
            shown = [.. shown.OrderBy(r => r.SignUp is { State: SignUpState.Offered } ? 0 : 1)];
        }

        return new(true, past, next, paging, await Whole(id, shown, cancel), Now);
    }

    private IQueryable<Row> Rows(int id, bool past)
    {
        var today = clock.Today;
        return from training in db.Trainings
               where (training.State == TrainingState.Approved || training.State == TrainingState.Closed || (training.State == TrainingState.Cancelled && training.DecidedAt != null))
                   && (training.State == TrainingState.Approved && db.TrainingSessions.Any(s => s.TrainingId == training.Id && s.CancelledAt == null && s.On >= today)) != past
               join own in db.SignUps.Where(s => s.TeacherId == id) on training.Id equals own.TrainingId into signUps
               from signUp in signUps.DefaultIfEmpty()
               let leads = db.TrainingTrainers.Any(l => l.TrainingId == training.Id && l.TeacherId == id)
               where signUp != null || leads
               select new Row
               {
                   Training = training, SignUp = signUp, Leads = leads,
                   Next = db.TrainingSessions.Where(s => s.TrainingId == training.Id && s.CancelledAt == null && s.On >= today).Min(s => (DateOnly?)s.On),
                   Last = db.TrainingSessions.Where(s => s.TrainingId == training.Id).Max(s => (DateOnly?)s.On),
                   Place = signUp == null || signUp.State != SignUpState.Waiting ? 0 : db.SignUps.Count(s => s.TrainingId == training.Id && s.State == SignUpState.Waiting
                       && (s.AskedAt < signUp.AskedAt || (s.AskedAt == signUp.AskedAt && s.Id <= signUp.Id))),
               };
    }

    private async Task<IReadOnlyList<OwnTraining>> Whole(int id, List<Row> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        int[] trainings = [.. rows.Select(r => r.Training.Id)];
        var sessions = (await db.TrainingSessions.AsNoTracking().Where(s => trainings.Contains(s.TrainingId)).OrderBy(s => s.On).ThenBy(s => s.Start).ThenBy(s => s.Id).ToListAsync(cancel)).ToLookup(s => s.TrainingId);
        var marks = (await db.AttendanceMarks.AsNoTracking().Where(m => m.TeacherId == id && db.TrainingSessions.Any(s => s.Id == m.SessionId && trainings.Contains(s.TrainingId))).ToListAsync(cancel))
            .ToDictionary(m => m.SessionId, m => m.Marking);
        var earned = await Earned(id, cancel);
        return [.. rows.Select(row =>
        {
            List<TrainingSession> own = [.. sessions[row.Training.Id]];
            int[] ids = [.. own.Select(s => s.Id)];
            var tenths = earned.Where(e => Earnings.PaidBy(e.First, row.Training.Id, ids) is not null).Sum(e => e.Tenths);
            return new OwnTraining(row.Training, row.SignUp, row.Leads, row.Place, own, own.Where(s => marks.ContainsKey(s.Id)).ToDictionary(s => s.Id, s => marks[s.Id]), tenths);
        })];
    }

    /// <summary>The hours that trainings gave somebody, by what gave them; those that came with another record of theirs too.</summary>
    private async Task<IReadOnlyList<(EntrySource First, int Tenths)>> Earned(int id, CancellationToken cancel)
    {
        var entries = await db.LedgerEntries.AsNoTracking()
            .Where(e => e.TeacherId == id && (Earnings.All.Contains(e.SourceKind) || e.SourceKind == EntrySource.Merge || e.SourceKind == EntrySource.Reversal)).ToListAsync(cancel);
        return [.. TeacherLedger.From(entries).Entries.Where(e => e.Passed).Select(e => (e.FirstSource, e.Tenths))];
    }

    private sealed record Row
    {
        public required Training Training { get; init; }
        public SignUp? SignUp { get; init; }
        public bool Leads { get; init; }
        public DateOnly? Next { get; init; }
        public DateOnly? Last { get; init; }
        public int Place { get; init; }
    }
}
