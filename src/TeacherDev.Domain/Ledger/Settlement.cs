namespace TeacherDev.Domain.Ledger;

/// <summary>What a source owes somebody now: the entry that should stand, without its part.</summary>
/// <param name="Kind">The source's kind, as in <see cref="EntrySource"/>.</param>
/// <param name="Id">The source's id.</param>
/// <param name="Tenths">Tenths of a training hour; none at 0 or below.</param>
public sealed record Due(
    int TeacherId, string Kind, string Id, DateOnly StartedOn, DateOnly CompletedOn, int Tenths, TrainingLevel Level, TrainingMode Mode, string Themes,
    string Project, string Organiser, bool Passed)
{
    public bool IsPaidBy(LedgerEntry entry) =>
        (entry.StartedOn, entry.CompletedOn, entry.Tenths, entry.Level, entry.Mode, entry.Themes, entry.Project, entry.Organiser, entry.Passed)
        == (StartedOn, CompletedOn, Tenths, Level, Mode, Themes, Project, Organiser, Passed);

    public LedgerEntry Entry(int part, string by, DateTime at) => new()
    {
        TeacherId = TeacherId, StartedOn = StartedOn, CompletedOn = CompletedOn, Tenths = Tenths, Level = Level, Mode = Mode, Themes = Themes, Project = Project,
        Organiser = Organiser, Passed = Passed, SourceKind = Kind, SourceId = Id, SourcePart = part, RecordedBy = by, RecordedAt = at,
    };
}

/// <summary>
/// What must be written so that sources have paid what they owe: nothing where it stands already, a reversal and the next part
/// where it is different, a reversal alone where it is owed no more. Settling twice writes nothing the second time.
/// </summary>
public static class Settlement
{
    /// <param name="recorded">All that these sources ever paid these people, reversed or not, and the reversals of it; what was moved here from another record of theirs too.</param>
    /// <param name="due">What they owe now; a person and source once.</param>
    /// <param name="why">Why an entry that stands is taken back.</param>
    /// <param name="by">Who settles.</param>
    /// <param name="at">When, in UTC.</param>
    public static IReadOnlyList<LedgerEntry> Of(IEnumerable<LedgerEntry> recorded, IEnumerable<Due> due, string why, string by, DateTime at)
    {
        var paid = recorded.ToList();
        var reversed = paid.Where(e => e.SourceKind == EntrySource.Reversal).Select(e => (e.TeacherId, e.SourceId)).ToHashSet();
        var bySource = paid.Where(e => e.SourceKind != EntrySource.Reversal).ToLookup(e => (e.TeacherId, e.FirstSource.Kind, e.FirstSource.Id));
        var owed = due.Where(d => d.Tenths > 0).ToDictionary(d => (d.TeacherId, d.Kind, d.Id));
        List<LedgerEntry> written = [];
        foreach (var source in bySource.Select(s => s.Key).Union(owed.Keys))
        {
            var wanted = owed.GetValueOrDefault(source);
            var stands = bySource[source].SingleOrDefault(e => !reversed.Contains((e.TeacherId, e.Source.ToString())));
            if (stands is not null && wanted?.IsPaidBy(stands) == true)
            {
                continue;
            }

            if (stands is not null)
            {
                written.Add(stands.Reversed(why, by, at));
            }

            if (wanted is not null)
            {
                var parts = bySource[source].Where(e => e.SourceKind == source.Kind).Select(e => e.SourcePart);
                written.Add(wanted.Entry(parts.DefaultIfEmpty().Max() + 1, by, at));
            }
        }

        return written;
    }
}
