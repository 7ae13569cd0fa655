using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Merges;

/// <summary>Everything that one of the two records holds.</summary>
/// <param name="Placements">What stands: nothing withdrawn.</param>
/// <param name="Exemptions">What stands.</param>
/// <param name="Entries">All that was recorded, reversals included.</param>
public sealed record MergeSide(
    Teacher Teacher,
    IReadOnlyList<TeacherFact> Facts,
    IReadOnlyList<Placement> Placements,
    IReadOnlyList<Exemption> Exemptions,
    IReadOnlyList<CareerEvent> Events,
    IReadOnlyList<LedgerEntry> Entries)
{
    /// <summary>The numbers of records that were merged into it before.</summary>
    public IReadOnlyList<string> FormerNumbers { get; init; } = [];

    /// <summary>What the register of careers says.</summary>
    public IReadOnlyList<HeldFact> Held { get; init; } = [];

    public TeacherLedger Ledger => TeacherLedger.From(Entries);

    public TeacherRecord Record(IReadOnlyDictionary<int, School> schools) => new(Teacher, Facts, Placements, schools, Exemptions, Events, formerNumbers: FormerNumbers, held: Held);
}

/// <summary>What the person at the page decided where the two records differ.</summary>
/// <param name="Taken">Codes of fields that the record that goes tells right.</param>
/// <param name="Same">Entries of the record that goes that are the same training as one of the other, though not word for word.</param>
public sealed record MergeChoices(IReadOnlySet<string> Taken, IReadOnlySet<long> Same)
{
    public static readonly MergeChoices None = new(new HashSet<string>(), new HashSet<long>());
}
