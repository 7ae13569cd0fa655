using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Rounds.Board;

/// <summary>One person of a round.</summary>
/// <param name="Move">Where they go, with its reasons; null where they stay.</param>
/// <param name="Unplaced">Why nothing is chosen for them; null where they go or nothing may move them.</param>
/// <param name="Choices">Needs that are open to them, each with how many places are left.</param>
public sealed record PersonRow(InRound In, School Home, string Work, ProposedMove? Move, Unplaced? Unplaced, IReadOnlyList<(SchoolNeed Need, int Left)> Choices)
{
    /// <summary>Minutes between both schools of the move; null where nobody gave them.</summary>
    public int? Way { get; init; }

    public RotationPerson Person => In.Person;

    public Teacher Teacher => In.Record.Teacher;

    public Outcome Outcome => Person.WithdrawnAt is not null ? Outcome.Out : Move is not null ? Outcome.Moves : In.Candidate is null ? Outcome.Freed : Outcome.Stays;

    /// <summary>The tone of what becomes of them.</summary>
    public string Tone => Move is null ? "AtRisk" : Person.IsSettled ? "Met" : "OnTrack";

    public IReadOnlyList<UnmetWish> Unmet => Move?.Unmet ?? Unplaced?.Unmet ?? [];
}

/// <summary>What a school asks for, and how much of it is taken.</summary>
/// <param name="Able">How many candidates could go there, were they free.</param>
public sealed record NeedRow(RotationNeed Need, School School, int Taken, int Able)
{
    public int Left => Need.Count - Taken;
}

/// <summary>What was typed into one of the board's forms, and why it was refused.</summary>
/// <param name="Field">The control's id.</param>
public sealed record Typed(string Field, string Text, string Why);

/// <summary>Both sides of a round.</summary>
/// <param name="All">Everybody in it, whatever the filter says.</param>
/// <param name="Rows">Those of the page.</param>
/// <param name="Keeps">The reader runs the round.</param>
public sealed record BoardPage(
    RotationRound Round, IReadOnlyList<PersonRow> All, IReadOnlyList<PersonRow> Rows, IReadOnlyList<NeedRow> Needs, PeopleFilter Filter, Paging Paging, IReadOnlyDictionary<int, School> Schools,
    RoundRules Rules, bool Keeps, DateOnly Today)
{
    public Typed? Wrong { get; init; }

    /// <summary>The reader may see objections with their files, and what people and schools said of anybody.</summary>
    public bool SeesPapers { get; init; }

    /// <summary>What is still to be handed over, once the placements follow the round; only for whoever runs it.</summary>
    public IReadOnlyList<MovingTies> Ties { get; init; } = [];

    /// <summary>Where the reader stands on the roster; null for whoever does not.</summary>
    public int? Reader { get; init; }

    /// <summary>The reader stands in the round: somebody else of the office takes its steps.</summary>
    public bool IsForOneself => Keeps && Round.WhyNotBy(Reader) is not null && State is not (RotationState.Undone or RotationState.CalledOff);

    /// <summary>What is chosen that may not be any more; only for whoever runs the round.</summary>
    public IReadOnlyList<BrokenChoice> Broken { get; init; } = [];

    public RotationState State => Round.State(Today);

    public bool Arranges => Keeps && State == RotationState.Arranging;

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotations/rounds/{Round.Id}{tail}";

    public string NameOf(int teacher) => All.FirstOrDefault(r => r.Teacher.Id == teacher)?.Teacher.Name ?? "";

    public bool MaySettle(PersonRow row) => Keeps && row.Person.WithdrawnAt is null && row.Person.WhyNotBy(Reader) is null && WhyNotSettle(row) is null;

    public bool MayTakeOut(PersonRow row) => Keeps && row.Person.WhyNotBy(Reader) is null && (State is RotationState.Announced or RotationState.Collecting || WhyNotSettle(row) is null);

    public IEnumerable<string> Works => All.Select(r => r.Work).Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<School> Homes => All.Select(r => r.Home).DistinctBy(s => s.Id).OrderBy(s => s.Code, StringComparer.Ordinal);

    public IEnumerable<(PersonRow Row, RotationObjection Objection)> Objections => All.SelectMany(r => r.Person.Objections.Select(o => (r, o))).OrderBy(o => o.o.AnsweredAt is not null).ThenBy(o => o.o.FiledAt);

    /// <summary>Schools for which the office may state needs now, and what must stay.</summary>
    public IEnumerable<School> SpokenFor => !Keeps || Round.WhyNotCollect(Today) is not null ? []
        : Schools.Values.Where(s => s.ClosedOn is null && s.IsOpenOn(Round.EffectiveOn) && Rules.StagesOf(s).Count > 0).OrderBy(s => s.Code, StringComparer.Ordinal);

    public int Places => Needs.Sum(n => n.Need.Count);

    private Domain.Refusals.Refusal? WhyNotSettle(PersonRow row) => Round.WhyNotSettle(row.Person, Broken.Any(b => b.In == row.In), Today);
}
