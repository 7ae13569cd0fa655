using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Trainings.Claims.Rules;

/// <summary>The most that an item counts in a year, in tenths.</summary>
public sealed record YearlyCap(int Tenths, YearKind Year);

/// <summary>One kind of thing that can be claimed, as the district's document has it.</summary>
/// <param name="Hint">What belongs here and which evidence is asked for.</param>
/// <param name="Levels">One: it counts as that; several: the claimant says which.</param>
/// <param name="Modes">The same.</param>
/// <param name="Cap">Null for no cap.</param>
/// <param name="NeedsEvidence">Without a file it cannot be handed in.</param>
/// <param name="Source">The text that the item comes from.</param>
public sealed record ClaimItem(
    string Code, ClaimName Name, ClaimName Hint, ClaimHours Hours, IReadOnlyList<TrainingLevel> Levels, IReadOnlyList<TrainingMode> Modes, YearlyCap? Cap,
    bool NeedsEvidence, string Source)
{
    public TrainingLevel? LevelOf(ClaimTerms terms) => Levels.Count == 1 ? Levels[0] : terms.Level;

    public TrainingMode? ModeOf(ClaimTerms terms) => Modes.Count == 1 ? Modes[0] : terms.Mode;
}
