using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Induction.Rules;

/// <summary>How a district runs the first year: a document under <c>induction/</c>, read once at the start. Its hours stand in the policy that it names.</summary>
/// <param name="Policy">The code of the duty.</param>
/// <param name="MostApprentices">Whom one mentor takes at once.</param>
/// <param name="Agreement">What both sides sign; {mentor}, {apprentice}, {subject}, {from} and {until} stand for what they say.</param>
public sealed record InductionRules(
    string Code, string Version, LocalText Name, string Policy, int MostApprentices, LocalText Agreement, ObservationRules Observations, TermRules Terms,
    IReadOnlyList<OpinionGrade> Grades, IReadOnlyList<StepRule> Steps, ResultRules Result)
{
    public OpinionGrade? Grade(string? code) => Grades.FirstOrDefault(g => g.Code == code);

    public StepRule? Step(string? code) => Steps.FirstOrDefault(s => s.Code == code);
}

/// <param name="Points">What is looked at in a lesson.</param>
/// <param name="BestMark">Marks go from 1 to this.</param>
/// <param name="LateDays">So many days after the lesson a record can still be written.</param>
/// <param name="NeededByMentor">How many confirmed ones of the mentor's a pass needs.</param>
/// <param name="NeededByApprentice">The same of the apprentice's.</param>
/// <param name="Title">How its hours are called in the ledger.</param>
/// <param name="Apprentice">What a confirmed one is worth to the apprentice, whoever watched.</param>
/// <param name="Mentor">The same to the mentor.</param>
public sealed record ObservationRules(
    IReadOnlyList<LessonPoint> Points, int BestMark, int LateDays, int NeededByMentor, int NeededByApprentice, LocalText Title, ObservationWorth Apprentice, ObservationWorth Mentor);

public sealed record LessonPoint(string Code, LocalText Name);

/// <param name="Tenths">Of an hour, for one.</param>
/// <param name="MostAYear">Tenths that all of a year count at most.</param>
public sealed record ObservationWorth(int Tenths, TrainingLevel Level, TrainingMode Mode, int MostAYear, YearKind Year);

/// <param name="Passes">A pass may stand on it.</param>
public sealed record OpinionGrade(string Code, LocalText Name, bool Passes);

/// <param name="Needed">A pass needs it.</param>
public sealed record StepRule(string Code, LocalText Name, bool Needed);

/// <param name="Prefix">How certificate numbers begin.</param>
/// <param name="Exceptions">HR may let somebody pass who lacks something, with a reason.</param>
/// <param name="FailDays">A repeat can be decided so many days before the window ends, not sooner.</param>
/// <param name="From">First years that ended before this day got their result elsewhere, and none is asked for here; null where all are.</param>
public sealed record ResultRules(string Prefix, bool Exceptions, int FailDays, DateOnly? From)
{
    /// <summary>An attempt that ended on this day needs a result here.</summary>
    public bool Asks(DateOnly endOn) => From is not { } from || endOn >= from;
}
