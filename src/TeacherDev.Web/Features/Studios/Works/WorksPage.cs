using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Studios.Records;

namespace TeacherDev.Web.Features.Studios.Works;

/// <summary>One line of the list.</summary>
public sealed record WorkRow
{
    public required StudioWork Work { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
}

/// <summary>Which work is asked for, as it stands in the address.</summary>
public sealed record WorkFilter
{
    public static readonly string[] Shows = ["all", "reported", "confirmed", "outcomes"];

    public string? Show { get; init; }

    /// <summary>An item's code.</summary>
    public string? Item { get; init; }

    /// <summary>A term, as in "2026-1"; all of the studio's where it is none.</summary>
    public string? Term { get; init; }

    public int? Page { get; init; }

    public SchoolTerm? Of => SchoolTerm.Parse(Term);

    public string Shown => Shows.Contains(Show) ? Show! : "all";

    public bool Narrows => Shown != "all" || !string.IsNullOrEmpty(Item) || Of is not null;

    /// <summary>What counts by itself is shown beside the reports of these.</summary>
    public IReadOnlyCollection<ScoreItem> Counted(StudioRules rules) =>
        Shown == "reported" ? [] : rules.Item(Item) is { } item ? [item] : Shown == "outcomes" ? [.. rules.Ever.Where(i => i.IsOutcome)] : [];
}

/// <param name="Reports">The reader belongs to it and may report.</param>
/// <param name="SeesOthers">Everybody's work is shown; otherwise only their own.</param>
/// <param name="Counted">What counts by itself beside these.</param>
public sealed record WorksPage(
    Studio Studio, WorkFilter Filter, Paging Paging, IReadOnlyList<WorkRow> Rows, StudioRules Rules, bool Reports, bool SeesOthers, IReadOnlyList<CountedLine> Counted, IReadOnlyList<SchoolTerm> Terms)
{
    /// <summary>Those that the reader may confirm together, each with its files.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<EvidenceFile>> Ticks { get; init; } = new Dictionary<int, IReadOnlyList<EvidenceFile>>();
}
