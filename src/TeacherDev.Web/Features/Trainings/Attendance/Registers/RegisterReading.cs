using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Trainings.Attendance.Registers;

public static class RegisterReading
{
    /// <summary>Everybody with a seat, whoever had one when the session began or has a mark, and the trainers; by name. In a studio, whoever was a member or led it on that day; nobody who led it and was in post no more.</summary>
    public static async Task<IReadOnlyList<RegisterRow>> Register(this TeacherDevDb db, TrainingSession session, DistrictClock clock, CancellationToken cancel)
    {
        var (trainingId, sessionId) = (session.TrainingId, session.Id);
        var states = await db.SignUps.Where(s => s.TrainingId == trainingId).Select(s => new { s.TeacherId, s.State, s.At }).ToDictionaryAsync(s => s.TeacherId, cancel);
        var studio = await db.Trainings.Where(t => t.Id == trainingId).Select(t => t.StudioId).SingleAsync(cancel);
        HashSet<int>? members = studio is { } of ? [.. await db.MembersOn(of, session.On).ToListAsync(cancel)] : null;
        int[] left = members is not null ? [.. members] : [.. states.Values.Where(s => s.State == SignUpState.Dropped && clock.LocalOf(s.At) > session.On.ToDateTime(session.Start)).Select(s => s.TeacherId)];
        var (former, ledThen) = (db.Former(session.On), db.LeadersOn(studio, session.On));
        var ids = db.SignUps.Where(s => s.TrainingId == trainingId && s.State == SignUpState.Seated && studio == null).Select(s => s.TeacherId)
            .Union(db.AttendanceMarks.Where(m => m.SessionId == sessionId).Select(m => m.TeacherId))
            .Union(db.TrainingTrainers.Where(l => l.TrainingId == trainingId && !(studio != null && db.StudioLeads.Any(o => o.StudioId == studio && o.TeacherId == l.TeacherId)
                && former.Any(t => t.Id == l.TeacherId))).Select(l => l.TeacherId))
            .Union(ledThen);
        var people = await db.Teachers.Where(t => ids.Contains(t.Id) || left.Contains(t.Id)).OrderBy(t => t.NameKeys).ThenBy(t => t.Id)
            .Select(t => new { t.Id, t.Number, t.Name, t.NameKeys, School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault(), Leads = ledThen.Contains(t.Id) || db.TrainingTrainers.Any(l => l.TrainingId == trainingId && l.TeacherId == t.Id) }).ToListAsync(cancel);
        var marks = await db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == sessionId).ToDictionaryAsync(m => m.TeacherId, cancel);
        int[] makers = [.. marks.Values.Select(m => m.ById).OfType<int>().Distinct()];
        var names = await db.Users.Where(u => makers.Contains(u.Id)).Select(u => new { u.Id, u.DisplayName }).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancel);
        return people.ConvertAll(p => new RegisterRow(p.Id, p.Number, p.Name, p.NameKeys, p.School, members is null ? states.GetValueOrDefault(p.Id)?.State : members.Contains(p.Id) ? SignUpState.Seated : null, members is null ? states.GetValueOrDefault(p.Id)?.At : null,
            marks.GetValueOrDefault(p.Id), marks.GetValueOrDefault(p.Id)?.ById is { } by ? names.GetValueOrDefault(by) : null, p.Leads));
    }

    /// <summary>Who gave their word for a session, or for the class, and whose own hours wait for another's.</summary>
    /// <param name="there">Who has hours to wait for.</param>
    public static async Task<(IReadOnlyList<GivenWord> Words, IReadOnlyList<string> Waiting, bool Gave)> Words(
        this TeacherDevDb db, int trainingId, int sessionId, IReadOnlyCollection<int> there, int account, CancellationToken cancel)
    {
        var given = await db.Confirmations.AsNoTracking().Where(c => c.TrainingId == trainingId && c.SessionId == sessionId).OrderBy(c => c.At).ToListAsync(cancel);
        int[] accounts = [.. given.Select(c => c.ById)];
        var names = await db.Users.Where(u => accounts.Contains(u.Id)).Select(u => new { u.Id, u.DisplayName }).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancel);
        var leads = await (from l in db.StudioLeads
                           join t in db.Trainings on l.StudioId equals t.StudioId
                           where t.Id == trainingId
                           select new { l.TeacherId, LedThen = db.TrainingSessions.Any(s => s.Id == sessionId && l.StartOn <= s.On && (l.EndOn == null || l.EndOn >= s.On)) }).ToListAsync(cancel);
        var own = given.Where(c => c.TeacherId is { } one && there.Contains(one) && given.TrueForAll(other => other.TeacherId == one)).Select(c => c.TeacherId!.Value)
            .Concat(given.Count > 0 && given.TrueForAll(c => c.TeacherId is { } one && leads.Exists(l => l.TeacherId == one)) ? leads.Where(l => l.LedThen && there.Contains(l.TeacherId)).Select(l => l.TeacherId) : []).Distinct().ToArray();
        var waiting = await db.Teachers.Where(t => own.Contains(t.Id)).OrderBy(t => t.NameKeys).ThenBy(t => t.Id).Select(t => t.Name).ToListAsync(cancel);
        return ([.. given.Select(c => new GivenWord(names.GetValueOrDefault(c.ById, ""), c.At))], waiting, given.Exists(c => c.ById == account));
    }

    /// <summary>Whose hours hang on the session's confirmation: of those who led, and of those who took part where each session pays.</summary>
    public static IReadOnlyCollection<int> WithHours(IEnumerable<RegisterRow> rows, PaysOn pays) =>
        [.. rows.Where(r => r.Mark is { } mark && (mark.Kind == AttendanceKind.Led || (pays == PaysOn.EachSession && mark.Marking.IsThere))).Select(r => r.TeacherId)];

    /// <summary>Those who take part; the list on paper is theirs.</summary>
    public static IReadOnlyList<RegisterRow> TakingPart(this IReadOnlyList<RegisterRow> rows) => [.. rows.Where(r => !r.OnlyLeads)];

    /// <summary>Whom one press marks: whoever was not taken down yet and could be there, and the only trainer; of several nobody knows which of them led.</summary>
    public static IReadOnlyDictionary<int, Marking> Rest(this IReadOnlyCollection<RegisterRow> rows, TrainingSession session, DistrictClock clock) =>
        rows.Where(r => r.CouldBeThere(session, clock) && (!r.OnlyLeads || rows.Count(other => other.Leads) == 1)).ToDictionary(r => r.TeacherId, r => r.OnlyLeads ? Marking.Led : Marking.Present);
}
