using TeacherDev.Data.Induction;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Induction.Opinions;
using TeacherDev.Web.Features.Induction.Results;
using TeacherDev.Web.Features.Induction.Steps;

namespace TeacherDev.Web.Features.Induction.FirstYear;

public sealed record PairRow(MentorPair Pair, string Apprentice, string Mentor);

public sealed record ObservationRow(Observation Observation, MentorPair Pair);

/// <summary>What was said about a term: the word of each side that stands, and those before it.</summary>
/// <param name="OpensOn">From which day on it can be given.</param>
public sealed record TermRow(Term Term, DateOnly OpensOn, IReadOnlyList<TermOpinion> Said)
{
    public TermOpinion? Of(OpinionSide side) => Said.LastOrDefault(o => o.Side == side);

    public IEnumerable<TermOpinion> Before(OpinionSide side) => Said.Where(o => o.Side == side && o != Of(side));
}

/// <summary>What the reader may do here.</summary>
/// <param name="MentorOf">Terms about which they speak as the mentor.</param>
public sealed record FirstYearRights(bool Pairs, bool Steps, bool SchoolWord, IReadOnlyList<DateOnly> MentorOf, bool Proposes, bool Decides)
{
    public bool Says(OpinionSide side, DateOnly term) => side == OpinionSide.School ? SchoolWord : MentorOf.Contains(term);
}

/// <summary>The first year of somebody on one page.</summary>
/// <param name="Attempts">Every window of it, the first first; none for whoever owes no first year here.</param>
/// <param name="Duty">The one that is shown.</param>
public sealed record FirstYearPage(Teacher Teacher, School? School, bool IsOwn, IReadOnlyList<DutyResult> Attempts, DutyResult? Duty, DateOnly Today)
{
    public IReadOnlyList<MonthCount> Months { get; init; } = [];
    public IReadOnlyList<TrainingAhead> Booked { get; init; } = [];

    /// <summary>Seats in sessions that were not held, inside the window; tenths.</summary>
    public int BookedTenths { get; init; }

    public ClosingAnswer Closing { get; init; } = ClosingAnswer.Nothing;
    public IReadOnlyList<PairRow> Pairs { get; init; } = [];
    public IReadOnlyList<ObservationRow> Observations { get; init; } = [];
    public IReadOnlyList<TermRow> Terms { get; init; } = [];
    public IReadOnlyList<InductionStep> Steps { get; init; } = [];
    public IReadOnlyList<InductionResult> Results { get; init; } = [];

    /// <summary>What a pass lacks today.</summary>
    public IReadOnlyList<Refusal> Missing { get; init; } = [];

    public required FirstYearRights Rights { get; init; }
    public StepForm Step { get; init; } = new();
    public OpinionForm Opinion { get; init; } = new();
    public ResultForm Result { get; init; } = new();

    public int Number => Duty is null ? 0 : Attempts.TakeWhile(a => a.Window.Start != Duty.Window.Start).Count() + 1;

    /// <summary>Whose apprentice they are, or were on the last day of a year that is over.</summary>
    public PairRow? Mentor => Duty is { } duty && duty.Window.End < Today
        ? Pairs.Where(p => p.Pair.State is PairState.Running or PairState.Ended && p.Pair.StartOn <= duty.Window.End && (p.Pair.EndOn ?? p.Pair.UntilOn) >= duty.Window.Start).MaxBy(p => p.Pair.StartOn)
        : Pairs.FirstOrDefault(p => p.Pair.RunsOn(Today));

    /// <summary>The mentor of the pair that runs is in post no more.</summary>
    public bool MentorIsFormer { get; init; }

    /// <summary>Their last day in post; null where none is on record.</summary>
    public DateOnly? MentorUntil { get; init; }

    public IEnumerable<PairRow> Proposed => Pairs.Where(p => p.Pair.State == PairState.Proposed);

    public IEnumerable<InductionResult> OfAttempt => Results.Where(r => r.WindowOn == Duty?.Window.Start);

    public InductionResult? Final => OfAttempt.FirstOrDefault(r => r.IsFinal);

    public InductionResult? Open => OfAttempt.FirstOrDefault(r => r.State == ResultState.Proposed);

    public int? Projected => Duty is { IsOpen: true, Status: not DutyStatus.Met } duty ? Projection.Of(duty.Window, duty.Counted, Today) : null;

    /// <summary>Parts that at the pace so far end short, each with where it lands.</summary>
    public IEnumerable<(ClauseResult Clause, int End)> WillMissParts => Duty is not { IsOpen: true, Status: not (DutyStatus.Met or DutyStatus.Exempt) } duty ? [] :
        from clause in duty.Clauses
        where !clause.Met
        let end = Projection.Of(duty.Window, clause.Counted, Today)
        where end < clause.AtLeast
        select (clause, end.Value);

    public int Confirmed(bool byMentor) => Observations.Count(o => o.Observation.ByMentor == byMentor && o.Observation.State == ObservationState.Confirmed);

    public string Root => $"/inductions/{Teacher.Id}";
}
