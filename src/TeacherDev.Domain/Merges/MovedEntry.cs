using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Merges;

/// <summary>A standing entry of the record that goes: taken over, or left out since the other has it.</summary>
/// <param name="DoubleOf">The same entry on the record that stays, word for word or by source; null when there is none.</param>
/// <param name="Like">The same training with other particulars there; a person says whether it is the same.</param>
/// <param name="IsCalledSame">A person said so.</param>
public sealed record MovedEntry(LedgerEntry Entry, LedgerEntry? DoubleOf, LedgerEntry? Like, bool IsCalledSame)
{
    public bool IsLeftOut => DoubleOf is not null || (Like is not null && IsCalledSame);

    public static IReadOnlyList<MovedEntry> Of(TeacherLedger stay, TeacherLedger from, IReadOnlySet<long> same)
    {
        var free = stay.Entries.ToList();
        var doubles = new Dictionary<long, LedgerEntry>();
        foreach (var fits in new Func<LedgerEntry, LedgerEntry, bool>[] { SameSource, SameContent })
        {
            foreach (var entry in from.Entries.Where(e => !doubles.ContainsKey(e.Id)))
            {
                if (free.Find(f => fits(f, entry)) is { } found)
                {
                    doubles[entry.Id] = found;
                    free.Remove(found);
                }
            }
        }

        return
        [
            .. from.Entries.Select(e => doubles.GetValueOrDefault(e.Id) is { } found
                ? new MovedEntry(e, found, null, false)
                : new MovedEntry(e, null, free.Find(f => SameTraining(f, e)), same.Contains(e.Id))),
        ];
    }

    /// <summary>The entry on the record that stays.</summary>
    /// <param name="part">1, or the next where a merge brought the same source before.</param>
    public LedgerEntry On(int teacherId, int part, string by, DateTime at) => Again(Entry, teacherId, new(EntrySource.Merge, Entry.FirstSource.ToString(), part), by, at);

    /// <summary>The same credit once more, from another source.</summary>
    public static LedgerEntry Again(LedgerEntry of, int teacherId, EntrySource source, string by, DateTime at) => new()
    {
        TeacherId = teacherId,
        CompletedOn = of.CompletedOn,
        StartedOn = of.StartedOn,
        Tenths = of.Tenths,
        Level = of.Level,
        Mode = of.Mode,
        Themes = of.Themes,
        Project = of.Project,
        Organiser = of.Organiser,
        Passed = of.Passed,
        CertificateNumber = of.CertificateNumber,
        SourceKind = source.Kind,
        SourceId = source.Id,
        SourcePart = source.Part,
        RecordedBy = by,
        RecordedAt = at,
        BatchId = of.BatchId,
    };

    private static bool SameSource(LedgerEntry a, LedgerEntry b) => a.FirstSource == b.FirstSource;

    private static bool SameContent(LedgerEntry a, LedgerEntry b) =>
        SameTraining(a, b) && (a.Tenths, a.Level, a.Mode, a.Passed, a.Themes) == (b.Tenths, b.Level, b.Mode, b.Passed, b.Themes)
        && CellText.Token(a.Organiser) == CellText.Token(b.Organiser)
        && string.Equals(CellText.Token(a.CertificateNumber), CellText.Token(b.CertificateNumber), StringComparison.OrdinalIgnoreCase);

    private static bool SameTraining(LedgerEntry a, LedgerEntry b) =>
        (a.StartedOn, a.CompletedOn) == (b.StartedOn, b.CompletedOn) && CellText.Token(a.Project) == CellText.Token(b.Project);
}
