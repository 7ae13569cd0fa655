using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.About;

/// <summary>Counts what studios did; the number of its queries grows neither with them nor with their people.</summary>
public sealed class TallyReader(TeacherDevDb db, KnownReader knows, StudioRules rules, DistrictClock clock)
{
    public async Task<StudioTally> Read(int[] studios, CancellationToken cancel)
    {
        var (today, local) = (clock.Today, clock.LocalOf(clock.UtcNow));
        var seats = await db.StudioMembers.AsNoTracking().Where(m => studios.Contains(m.StudioId) && m.State == MemberState.Admitted && m.StartOn != null).ToListAsync(cancel);
        var sessions = await (from session in db.TrainingSessions.AsNoTracking()
                              join training in db.Trainings on session.TrainingId equals training.Id
                              where session.CancelledAt == null && training.StudioId != null && studios.Contains(training.StudioId.Value) && session.On <= today
                              orderby session.On descending, session.Start descending, session.Id descending
                              select new StudioSession(training.StudioId!.Value, session.On, session.End, session.Topic)).ToListAsync(cancel);
        var works = await db.StudioWorks.AsNoTracking().Where(w => studios.Contains(w.StudioId) && w.State == WorkState.Confirmed).ToListAsync(cancel);
        var known = seats.Count == 0 ? [] : await knows.Read(seats, new(seats.Min(m => m.StartOn!.Value), today), cancel);
        var former = await db.FormerAmong([.. seats.Where(m => m.IsFrom(today)).Select(m => m.TeacherId).Distinct()], today, cancel);
        return new(seats, former, sessions.FindAll(s => s.On.ToDateTime(s.End) <= local), works, known, rules, today);
    }

    /// <summary>The studios that an alliance holds today, each with its counts.</summary>
    /// <returns>And everything of them and of the alliance together; null where it holds none.</returns>
    public async Task<(IReadOnlyList<HeldStudio> Held, StudioTally? Tally)> Held(Studio studio, CancellationToken cancel)
    {
        var held = studio.Kind != StudioKind.Alliance ? [] : await db.Studios.Where(s => s.AllianceId == studio.Id && (s.State == StudioState.Admitted || s.State == StudioState.Suspended)).OrderBy(s => s.Name).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Name }).ToListAsync(cancel);
        if (held.Count == 0)
        {
            return ([], null);
        }

        var tally = await Read([studio.Id, .. held.Select(h => h.Id)], cancel);
        return ([.. held.Select(h => tally.Line(h.Id, h.Name))], tally);
    }
}
