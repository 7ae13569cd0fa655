using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Rounds.Schools;

/// <summary>One of the school's people.</summary>
/// <param name="Person">Null where they are not in the round.</param>
/// <param name="MayNominate">Nothing stands against putting them forward.</param>
/// <param name="To">Where they go, once the moves are shown.</param>
public sealed record OwnRow(Standpoint Stands, RotationPerson? Person, bool MayNominate, string Work, string? To);

/// <summary>Somebody who comes, once the moves are shown; masked until it is decided.</summary>
public sealed record ComingRow(string Name, string From, string Stage, string Work);

/// <summary>A work at the school.</summary>
/// <param name="There">How many are there on the eve.</param>
/// <param name="Rule">How many stay by the rules.</param>
/// <param name="Least">How many stay as the school says; null where it says nothing.</param>
public sealed record WorkRow(string Work, int There, int Rule, int? Least);

/// <summary>What was typed into the page's forms.</summary>
public sealed record SchoolForm
{
    public string? Number { get; init; }

    public string? Reason { get; init; }

    public string? Stage { get; init; }

    public string? Work { get; init; }

    public int? Count { get; init; }

    public string? Note { get; init; }

    public int? Least { get; init; }
}

/// <param name="Concerns">Somebody of the school is of those whom rotation concerns; otherwise it takes no part.</param>
public sealed record SchoolPage(
    RotationRound Round, School School, IReadOnlyList<OwnRow> People, IReadOnlyList<ComingRow> Coming, IReadOnlyList<RotationNeed> Needs, IReadOnlyList<WorkRow> Works, IReadOnlyList<string> AllWorks,
    RoundRules Rules, SchoolForm Form, bool Concerns, DateOnly Today)
{
    public RotationState State => Round.State(Today);

    public bool Collects => Concerns && Round.WhyNotCollect(Today) is null;

    public IReadOnlyList<string> Stages => Rules.StagesOf(School);

    /// <summary>The district's office speaks for the school.</summary>
    public bool IsOffice { get; init; }

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => Address(Round.Id, IsOffice ? School : null) + tail;

    /// <param name="spokenFor">The school for which the office speaks; null for the reader's own.</param>
    public static string Address(int round, School? spokenFor) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"rotations/rounds/{round}/school{(spokenFor is null ? "" : $"s/{Uri.EscapeDataString(spokenFor.Code)}")}");
}
