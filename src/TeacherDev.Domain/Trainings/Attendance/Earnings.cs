using System.Globalization;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>What people are owed for being there; the meaning of "when a training pays" in rules.md.</summary>
public static class Earnings
{
    /// <summary>The source of an entry that one session pays.</summary>
    public const string Session = "session";

    /// <summary>The source of an entry that a whole class pays.</summary>
    public const string Class = "class";

    /// <summary>The source of an entry for leading a session.</summary>
    public const string Lead = "lead";

    /// <summary>The source of an entry that a second reader gave for a session, where no mark can.</summary>
    public const string SessionReading = "session-reading";

    /// <summary>The source of an entry that a second reader gave for a class that was cancelled.</summary>
    public const string ClassReading = "class-reading";

    /// <summary>Every source whose id is a session's.</summary>
    public static readonly string[] OfSession = [Session, Lead, SessionReading];

    /// <summary>Every source whose id is a training's.</summary>
    public static readonly string[] OfClass = [Class, ClassReading];

    public static readonly string[] All = [.. OfSession, .. OfClass];

    /// <summary>All that is owed now. Of a training that was cancelled, what was held before stays owed, as after dropping out.</summary>
    /// <param name="leadPercent">What leading a session gives, in percent of the session's hours; 0 for nothing.</param>
    public static IReadOnlyList<Due> Due(this Held held, int leadPercent)
    {
        List<Due> due = [.. held.Training.PaysOn == PaysOn.EachSession ? BySession(held) : ByClass(held), .. ForLeading(held, leadPercent)];
        foreach (var given in held.Given.GroupBy(g => (g.TeacherId, g.SessionId)).Select(g => g.MaxBy(x => x.Tenths)!))
        {
            if (ByReading(held, given, due) is { Tenths: > 0 } read)
            {
                due.Add(read);
            }
        }

        return due;
    }

    /// <summary>Whether this pays for the session, or for the class under <see cref="Confirmation.WholeClass"/>.</summary>
    public static bool IsFor(this Due due, int sessionId) => sessionId == Confirmation.WholeClass ? OfClass.Contains(due.Kind)
        : OfSession.Contains(due.Kind) && due.Id == sessionId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which session of a training an entry pays, or <see cref="Confirmation.WholeClass"/>; null where it comes from elsewhere.</summary>
    /// <param name="first">What caused it first, before any merge.</param>
    /// <param name="sessions">The training's own.</param>
    public static int? PaidBy(EntrySource first, int trainingId, IReadOnlyCollection<int> sessions) =>
        !int.TryParse(first.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? null
        : OfClass.Contains(first.Kind) && id == trainingId ? Confirmation.WholeClass
        : OfSession.Contains(first.Kind) && sessions.Contains(id) ? id
        : null;

    /// <summary>Tenths that each of these sessions gives somebody with these marks; a day gives no more than eight hours.</summary>
    /// <param name="sessions">Of one training, any order; cancelled ones give nothing.</param>
    /// <param name="marks">One person's, by session.</param>
    /// <param name="percent">What a session gives, in percent of its hours, before the day's most is looked at.</param>
    /// <param name="taken">What a day gave already, of its most; null for nothing.</param>
    public static IReadOnlyDictionary<int, int> Tenths(
        IEnumerable<TrainingSession> sessions, IReadOnlyDictionary<int, Marking> marks, int percent = 100, IReadOnlyDictionary<DateOnly, int>? taken = null)
    {
        Dictionary<int, int> given = [];
        foreach (var day in sessions.Where(s => !s.IsCancelled).GroupBy(s => s.On))
        {
            var room = SessionTime.MostTenthsADay - (taken?.GetValueOrDefault(day.Key) ?? 0);
            foreach (var session in day.OrderBy(s => s.Start).ThenBy(s => s.Id))
            {
                if (!marks.TryGetValue(session.Id, out var mark) || !mark.IsThere)
                {
                    continue;
                }

                var attended = Math.Max(0, session.Time.Minutes - mark.MinutesMissed);
                var tenths = session.SetTenths is { } set ? (int)((long)set * attended / session.Time.Minutes) : SessionTime.TenthsOf(attended);
                given[session.Id] = (int)Math.Min(room, (long)tenths * percent / 100);
                room -= given[session.Id];
            }
        }

        return given;
    }

    /// <summary>Tenths for whoever is there all the time.</summary>
    public static int Whole(IReadOnlyCollection<TrainingSession> sessions) => Tenths(sessions, sessions.ToDictionary(s => s.Id, _ => Marking.Present)).Values.Sum();

    /// <summary>The sessions that took place, or will, and that they did not lead themselves.</summary>
    public static IReadOnlyList<TrainingSession> ToAttend(IEnumerable<TrainingSession> sessions, IReadOnlyDictionary<int, Marking> marks) =>
        [.. sessions.Where(s => !s.IsCancelled && !(marks.TryGetValue(s.Id, out var mark) && mark == Marking.Led))];

    /// <summary>Percent of the sessions that took place, and that they did not lead themselves, at which the person was, rounded down; null while there is none.</summary>
    public static int? Share(IEnumerable<TrainingSession> sessions, IReadOnlyDictionary<int, Marking> marks)
    {
        var held = ToAttend(sessions, marks);
        return held.Count == 0 ? null : held.Count(s => marks.TryGetValue(s.Id, out var mark) && mark.IsThere) * 100 / held.Count;
    }

    private static IEnumerable<Due> BySession(Held held)
    {
        var counted = held.Standing.Where(s => s.IsConfirmed).ToList();
        foreach (var person in held.Marks.Select(m => m.TeacherId).Distinct())
        {
            var tenths = Tenths(counted.Where(s => held.IsConfirmedFor(s.Id, person)), held.Of(person));
            foreach (var session in counted.Where(s => tenths.GetValueOrDefault(s.Id) > 0))
            {
                yield return Of(held.Training, person, Session, session.Id, session.On, session.On, tenths[session.Id], passed: true);
            }
        }
    }

    private static IEnumerable<Due> ByClass(Held held)
    {
        var sessions = held.Standing.ToList();
        if (held.Training.State != TrainingState.Closed || sessions.Count == 0)
        {
            yield break;
        }

        var (first, last) = (sessions.Min(s => s.On), sessions.Max(s => s.On));
        foreach (var person in held.Marks.Select(m => m.TeacherId).Distinct().Where(p => held.IsConfirmedFor(Confirmation.WholeClass, p)))
        {
            // Not graded, and not taken where that decides, is neither failed nor zero: nothing is owed until it is known.
            var outcome = Outcome.Of(held.Training, sessions, held.Of(person), held.Grades.TryGetValue(person, out var grade) ? grade : null);
            if (outcome is { IsSettled: true, Tenths: > 0 })
            {
                yield return Of(held.Training, person, Class, held.Training.Id, first, last, outcome.Tenths, outcome.Kind == OutcomeKind.Passed);
            }
        }
    }

    /// <summary>
    /// Whoever was marked as having led a session; where nobody took part, nothing was led. Sitting and leading share a day's most.
    /// What pays as a whole pays those who led it at its close too.
    /// </summary>
    private static IEnumerable<Due> ForLeading(Held held, int percent)
    {
        if (held.Training is { PaysOn: PaysOn.Completion, IsOver: false })
        {
            yield break;
        }

        foreach (var lead in held.Marks.Where(m => m.Kind == AttendanceKind.Led).Select(m => m.TeacherId).Distinct())
        {
            var marks = held.Of(lead);
            var led = held.Standing.Where(s => s.IsConfirmed && held.IsConfirmedFor(s.Id, lead) && marks.TryGetValue(s.Id, out var mark) && mark == Marking.Led
                && held.Marks.Any(m => m.SessionId == s.Id && m.Marking.IsThere)).ToList();
            var sat = Tenths(held.Standing, marks);
            var taken = held.Standing.GroupBy(s => s.On).ToDictionary(day => day.Key, day => day.Sum(s => sat.GetValueOrDefault(s.Id)));
            var tenths = Tenths(led, led.ToDictionary(s => s.Id, _ => Marking.Present), percent, taken);
            foreach (var session in led.Where(s => tenths[s.Id] > 0))
            {
                yield return Of(held.Training, lead, Lead, session.Id, session.On, session.On, tenths[session.Id], passed: true);
            }
        }
    }

    /// <summary>What is missing to what a second reader gave; what stands anyway is not paid twice, and a day gives no more than it may.</summary>
    private static Due? ByReading(Held held, GivenHours given, List<Due> due)
    {
        var own = due.Where(d => d.TeacherId == given.TeacherId).ToList();
        var missing = given.Tenths - own.Where(d => d.IsFor(given.SessionId)).Sum(d => d.Tenths);
        if (given.SessionId != Confirmation.WholeClass)
        {
            return held.Sessions.FirstOrDefault(s => s.Id == given.SessionId) is not { } session ? null
                : Of(held.Training, given.TeacherId, SessionReading, session.Id, session.On, session.On,
                    Math.Min(missing, SessionTime.MostTenthsADay - own.Where(d => (d.StartedOn, d.CompletedOn) == (session.On, session.On)).Sum(d => d.Tenths)), passed: true);
        }

        var days = held.Standing.Select(s => s.On).DefaultIfEmpty(held.Sessions.Select(s => s.On).Min()).ToList();
        return Of(held.Training, given.TeacherId, ClassReading, held.Training.Id, days.Min(), days.Max(), missing, passed: true);
    }

    private static Due Of(Training training, int teacherId, string kind, int id, DateOnly first, DateOnly last, int tenths, bool passed) => new(
        teacherId, kind, id.ToString(CultureInfo.InvariantCulture), first, last, tenths, training.Level, training.Mode, training.Themes, training.Title, training.Organiser, passed);
}
