using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>How far a member is in what the kind asks beyond hours.</summary>
/// <param name="Shadowed">Days of shadowing that are confirmed.</param>
/// <param name="Waiting">Days more, if all that is reported were confirmed.</param>
/// <param name="Mentor">Who guides them on the day; the last one, once they are out of it.</param>
/// <param name="Months">The months of the forum; empty where the kind has none.</param>
/// <param name="Attended">Sessions of the cohort's trainings in which they took part, up to the day.</param>
/// <param name="Held">Those that took place while they were in it.</param>
public sealed record CohortProgress(Cohort Cohort, int Shadowed, int Waiting, CohortMentor? Mentor, IReadOnlyList<ForumMonth> Months, int Attended, int Held)
{
    /// <summary>Days of secondment that are confirmed.</summary>
    public int Seconded { get; private init; }

    /// <summary>Days of secondment more, if all that is reported were confirmed.</summary>
    public int SecondedWaiting { get; private init; }

    public int MonthsDone => Months.Count(m => m.State == ForumState.Attended);

    /// <summary>What is missing of all that is asked; null for nothing.</summary>
    public Refusal? Lacks =>
        Shadowed < Cohort.ShadowingDays ? new("cohort-lacks-shadowing", Shadowed, Cohort.ShadowingDays)
        : Seconded < Cohort.SecondmentDays ? new("cohort-lacks-secondment", Seconded, Cohort.SecondmentDays)
        : Cohort.NeedsMentor && Mentor is null ? new("cohort-lacks-mentor")
        : MonthsDone < Cohort.ForumMonths ? new("cohort-lacks-forum", MonthsDone, Cohort.ForumMonths)
        : null;

    /// <param name="member">With its cohort, mentors and stays.</param>
    /// <param name="sessions">What the registers of the cohort's trainings have of this person.</param>
    public static CohortProgress Of(CohortMember member, IReadOnlyCollection<CohortSession> sessions, DateOnly today)
    {
        var (cohort, days) = (member.Cohort, member.Days);
        var (shadowed, shadowing) = Days(StayKind.Shadowing);
        var (seconded, secondment) = Days(StayKind.Secondment);
        var on = days.End < today ? days.End : today;
        var held = sessions.Where(s => s.On <= today && days.Contains(s.On)).ToList();
        return new(
            cohort, shadowed, shadowing, member.Mentors.Find(m => m.Days.Contains(on)), cohort.ForumMonths > 0 ? ForumMonth.Of(days, today, sessions) : [],
            held.Count(s => s.WasThere), held.Count)
        {
            Seconded = seconded, SecondedWaiting = secondment,
        };

        (int Confirmed, int Waiting) Days(StayKind kind)
        {
            var confirmed = StayDays.Count(member.Stays.Where(s => s.Kind == kind && s.State == StayState.Confirmed).Select(s => s.Days), days);
            return (confirmed, StayDays.Count(member.Stays.Where(s => s.Kind == kind && s.State is (StayState.Confirmed or StayState.Reported)).Select(s => s.Days), days) - confirmed);
        }
    }
}
