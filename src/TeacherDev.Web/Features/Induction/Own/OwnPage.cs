using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Web.Features.Induction.FirstYear;

namespace TeacherDev.Web.Features.Induction.Own;

/// <summary>One's own first year in one line; tenths.</summary>
public sealed record OwnYear(DateOnly StartOn, DateOnly EndOn, int Target, int Counted, string Status);

/// <summary>What the first year is to whoever looks: their own, and whom they mentor.</summary>
/// <param name="Year">Null for whoever owes none here.</param>
/// <param name="Pairs">Of which they are one side.</param>
/// <param name="Waiting">What waits for their word.</param>
public sealed record OwnPage(OwnYear? Year, IReadOnlyList<PairRow> Pairs, IReadOnlyList<ObservationRow> Waiting, int MostApprentices, DateOnly Today)
{
    public int? TeacherId { get; init; }

    public IEnumerable<PairRow> Mentoring => Pairs.Where(p => p.Pair.MentorId == TeacherId && p.Pair.RunsOn(Today));

    public IEnumerable<PairRow> Proposed => Pairs.Where(p => p.Pair.State == PairState.Proposed);

    public IEnumerable<PairRow> Past => Pairs.Where(p => p.Pair.MentorId == TeacherId && !p.Pair.RunsOn(Today) && p.Pair.State != PairState.Proposed);

    public bool IsIn(DateOnly day) => Year is { } year && year.StartOn <= day && day <= year.EndOn;
}
