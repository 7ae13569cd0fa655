using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Data.Rotations.Moves;

/// <summary>What hangs on people between two days; the number of queries does not grow with them. Ethics stays outside: a move tells nothing of it.</summary>
public static class TiesReading
{
    private static readonly StudioState[] Running = [StudioState.Applied, StudioState.Recommended, StudioState.Admitted, StudioState.Suspended];

    /// <param name="ids">Whose, at most a thousand.</param>
    /// <param name="since">The first day on which somebody is elsewhere.</param>
    /// <param name="until">The last; for good, the last day of all.</param>
    /// <param name="offices">The roles by which an account speaks for a school.</param>
    public static async Task<ILookup<int, Tie>> TiesOf(
        this TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, DateOnly until, IReadOnlyCollection<string> offices, CancellationToken cancel)
    {
        List<Tie> ties =
        [
            .. await Work(db, ids, since, cancel), .. await Pairs(db, ids, since, until, cancel), .. await Studios(db, ids, since, until, cancel),
            .. await Sessions(db, ids, since, until, cancel), .. await Careers(db, ids, since, until, cancel), .. await Offices(db, ids, offices, cancel), .. await Hirings(db, ids, cancel),
        ];
        return ties.ToLookup(t => t.TeacherId);
    }

    /// <summary>What hangs on everybody who moves, from the move or today on, each within their own days. A pair of which both go to one school stays together.</summary>
    /// <param name="moves">One a person.</param>
    public static async Task<ILookup<int, Tie>> TiesOf(this TeacherDevDb db, IReadOnlyCollection<DecidedMove> moves, DateOnly today, IReadOnlyCollection<string> offices, CancellationToken cancel)
    {
        var ahead = moves.Where(m => m.Days.End >= today).ToDictionary(m => m.TeacherId, m => new DateRange(m.On > today ? m.On : today, m.Days.End));
        if (ahead.Count == 0)
        {
            return Array.Empty<Tie>().ToLookup(t => t.TeacherId);
        }

        var ties = await db.TiesOf([.. ahead.Keys], ahead.Values.Min(d => d.Start), ahead.Values.Max(d => d.End), offices, cancel);
        var moving = moves.ToDictionary(m => m.TeacherId);
        return ties.SelectMany(t => t).Select(Paired).Where(t => !(t.EndOn < ahead[t.TeacherId].Start) && !(t.StartOn > ahead[t.TeacherId].End)).ToLookup(t => t.TeacherId);

        // Also once both have moved: apart, the other side is asked for at the school that they left.
        Tie Paired(Tie tie) => tie.OtherId is { } other && moving.TryGetValue(other, out var theirs) ? tie with { SchoolId = theirs.ToId == moving[tie.TeacherId].ToId ? theirs.ToId : theirs.FromId } : tie;
    }

    private static async Task<IEnumerable<Tie>> Work(TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, CancellationToken cancel) =>
        (await db.TeacherFacts.AsNoTracking().Where(f => ids.Contains(f.TeacherId) && f.Kind == FactKind.Post && f.FromOn <= since).ToListAsync(cancel))
            .GroupBy(f => f.TeacherId, (_, facts) => facts.OrderBy(f => f.FromOn).ThenBy(f => f.Id).Last()).Where(f => f.Value.Length > 0)
            .Select(f => new Tie(f.TeacherId, TieKind.Work, 0, f.Value, f.FromOn, null, null, []));

    private static async Task<IEnumerable<Tie>> Pairs(TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        var pairs = await db.MentorPairs.AsNoTracking()
            .Where(p => (p.State == PairState.Proposed || p.State == PairState.Running) && p.UntilOn >= since && p.StartOn <= until && (ids.Contains(p.TeacherId) || ids.Contains(p.MentorId)))
            .OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Id, p.TeacherId, p.MentorId, p.StartOn, p.UntilOn,
                Apprentice = db.Teachers.Where(t => t.Id == p.TeacherId).Select(t => new { t.Name, t.SchoolId }).Single(),
                Mentor = db.Teachers.Where(t => t.Id == p.MentorId).Select(t => new { t.Name, t.SchoolId }).Single(),
            }).ToListAsync(cancel);
        return
        [
            .. pairs.Where(p => ids.Contains(p.MentorId)).Select(p => new Tie(p.MentorId, TieKind.Mentor, p.Id, p.Apprentice.Name, p.StartOn, p.UntilOn, p.Apprentice.SchoolId, []) { OtherId = p.TeacherId }),
            .. pairs.Where(p => ids.Contains(p.TeacherId)).Select(p => new Tie(p.TeacherId, TieKind.Apprentice, p.Id, p.Mentor.Name, p.StartOn, p.UntilOn, p.Mentor.SchoolId, []) { OtherId = p.MentorId }),
        ];
    }

    private static async Task<IEnumerable<Tie>> Studios(TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        var leads = await (from lead in db.StudioLeads.AsNoTracking()
                           join studio in db.Studios on lead.StudioId equals studio.Id
                           where ids.Contains(lead.TeacherId) && Running.Contains(studio.State) && studio.EndOn >= since && lead.StartOn <= until && (lead.EndOn == null || lead.EndOn >= since)
                           orderby lead.Id
                           select new { lead.TeacherId, lead.IsDeputy, lead.StudioId, studio.Name, lead.StartOn, EndOn = lead.EndOn ?? studio.EndOn, studio.HostSchoolId }).ToListAsync(cancel);
        var seats = await (from seat in db.StudioMembers.AsNoTracking()
                           join studio in db.Studios on seat.StudioId equals studio.Id
                           where ids.Contains(seat.TeacherId) && Running.Contains(studio.State) && studio.EndOn >= since
                               && (StudioMember.Waiting.Contains(seat.State) || (seat.State == MemberState.Admitted && seat.StartOn <= until && (seat.EndOn == null || seat.EndOn >= since)))
                           orderby seat.Id
                           select new { seat.TeacherId, seat.StudioId, studio.Name, seat.StartOn, EndOn = seat.EndOn ?? studio.EndOn, studio.HostSchoolId }).ToListAsync(cancel);
        int[] studios = [.. leads.Select(l => l.StudioId).Concat(seats.Select(s => s.StudioId)).Distinct()];
        var others = studios.Length == 0 ? [] : await db.StudioLeads.AsNoTracking().Where(l => studios.Contains(l.StudioId) && l.EndOn == null).OrderBy(l => l.Id)
            .Select(l => new { l.StudioId, l.TeacherId, l.IsDeputy, Name = db.Teachers.Where(t => t.Id == l.TeacherId).Select(t => t.Name).Single() }).ToListAsync(cancel);
        return
        [
            .. leads.Select(l => new Tie(l.TeacherId, l.IsDeputy ? TieKind.StudioDeputy : TieKind.StudioLead, l.StudioId, l.Name, l.StartOn, l.EndOn, l.HostSchoolId, [.. Named(l.StudioId, false, l.TeacherId), .. l.IsDeputy ? [] : Named(l.StudioId, true, l.TeacherId)])),
            .. seats.Select(s => new Tie(s.TeacherId, TieKind.StudioSeat, s.StudioId, s.Name, s.StartOn, s.EndOn, s.HostSchoolId, Named(s.StudioId, false, s.TeacherId))),
        ];

        string[] Named(int studio, bool deputies, int but) => [.. others.Where(o => o.StudioId == studio && o.IsDeputy == deputies && o.TeacherId != but).Select(o => o.Name)];
    }

    private static async Task<IEnumerable<Tie>> Sessions(TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        var ahead = db.TrainingSessions.Where(s => s.CancelledAt == null && s.ConfirmedAt == null && s.On >= since && s.On <= until);
        var running = db.Trainings.Where(t => t.State != TrainingState.Closed && t.State != TrainingState.Cancelled);
        var led = await (from trainer in db.TrainingTrainers
                         join training in running on trainer.TrainingId equals training.Id
                         join session in ahead on training.Id equals session.TrainingId
                         where ids.Contains(trainer.TeacherId)
                         select new { trainer.TeacherId, training.Id, training.Title, training.SchoolId, session.On }).ToListAsync(cancel);
        var spoken = await (from speaker in db.SessionSpeakers
                            join session in ahead on speaker.SessionId equals session.Id
                            join training in running on session.TrainingId equals training.Id
                            where ids.Contains(speaker.TeacherId)
                            select new { speaker.TeacherId, training.Id, training.Title, training.SchoolId, session.On }).ToListAsync(cancel);
        return led.Concat(spoken).GroupBy(s => (s.TeacherId, s.Id)).OrderBy(g => g.Min(s => s.On)).ThenBy(g => g.Key.Id)
            .Select(g => new Tie(g.Key.TeacherId, TieKind.Sessions, g.Key.Id, g.First().Title, g.Min(s => s.On), g.Max(s => s.On), g.First().SchoolId, []));
    }

    private static async Task<IEnumerable<Tie>> Careers(TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly since, DateOnly until, CancellationToken cancel)
    {
        var stars = await db.CareerRecords.AsNoTracking().Where(r => ids.Contains(r.TeacherId) && r.Act == CareerAct.Star && r.State == CareerState.Confirmed && (r.ValidUntilOn == null || r.ValidUntilOn >= since))
            .OrderBy(r => r.StartOn).ThenBy(r => r.Id).Select(r => new { r.TeacherId, r.Id, r.Word, r.StartOn, r.ValidUntilOn }).ToListAsync(cancel);
        var cohorts = await db.CohortMembers.AsNoTracking()
            .Where(m => ids.Contains(m.TeacherId) && m.WithdrawnAt == null && m.EndOn == null && m.Result == null && m.Cohort.EndOn >= since && m.StartOn <= until)
            .OrderBy(m => m.Id).Select(m => new { m.TeacherId, m.CohortId, m.Cohort.Name, m.StartOn, m.Cohort.EndOn }).ToListAsync(cancel);
        return
        [
            .. stars.Select(s => new Tie(s.TeacherId, TieKind.Stars, s.Id, s.Word, s.StartOn, s.ValidUntilOn, null, [])),
            .. cohorts.Select(c => new Tie(c.TeacherId, TieKind.Cohort, c.CohortId, c.Name, c.StartOn, c.EndOn, null, [])),
        ];
    }

    /// <summary>Who takes no part, left the teaching post or was hired where they are has nothing to come once the placements follow the round.</summary>
    private static async Task<IEnumerable<Tie>> Hirings(TeacherDevDb db, IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        (await (from person in db.HiringPeople.AsNoTracking()
                join round in db.HiringRounds on person.RoundId equals round.Id
                where ids.Contains(person.TeacherId) && round.CalledOffAt == null && round.UndoneAt == null && person.MovedAt == null && person.State != HiringState.Out && person.State != HiringState.Ended
                    && (round.EffectedAt == null || person.State != HiringState.Kept)
                orderby person.Id
                select new { person.TeacherId, round.Id, round.Name, round.InFromOn, person.SchoolId }).ToListAsync(cancel))
        .Select(h => new Tie(h.TeacherId, TieKind.Hiring, h.Id, h.Name, h.InFromOn, null, h.SchoolId, []));

    private static async Task<IEnumerable<Tie>> Offices(TeacherDevDb db, IReadOnlyCollection<int> ids, IReadOnlyCollection<string> offices, CancellationToken cancel) =>
        (await db.Users.AsNoTracking().Where(u => u.ClosedAt == null && u.SchoolId != null && u.TeacherId != null && ids.Contains(u.TeacherId.Value)
                && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && offices.Contains(r.Name!))))
            .OrderBy(u => u.Id).Select(u => new { TeacherId = u.TeacherId!.Value, u.Id, u.SchoolId, School = db.Schools.Where(s => s.Id == u.SchoolId).Select(s => s.Name).Single() }).ToListAsync(cancel))
        .Select(u => new Tie(u.TeacherId, TieKind.Office, u.Id, u.School, null, null, u.SchoolId, []));
}
