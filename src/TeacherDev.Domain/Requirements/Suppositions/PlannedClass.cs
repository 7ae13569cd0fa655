using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>A class that somebody thinks of taking, passed.</summary>
/// <param name="Themes">Tags, sorted, joined by "|", as on an entry.</param>
public sealed record PlannedClass(string Project, DateOnly CompletedOn, int Tenths, TrainingLevel Level, TrainingMode Mode, string Themes = "")
{
    /// <summary>
    /// The entry that it would leave: recorded when its last day is over, or now if that lies behind. Its id is negative, so
    /// that no stored entry has it.
    /// </summary>
    /// <param name="teacherId">Whose ledger.</param>
    /// <param name="place">Which of the planned classes, from 1 on.</param>
    /// <param name="now">The moment of asking, in UTC.</param>
    /// <param name="asOf">Knows when a day ends in the district.</param>
    public LedgerEntry Entry(int teacherId, int place, DateTime now, AsOf asOf)
    {
        var over = asOf.EndOf(CompletedOn).AddTicks(-1);
        return new()
        {
            Id = -place,
            TeacherId = teacherId,
            CompletedOn = CompletedOn,
            StartedOn = CompletedOn,
            Tenths = Tenths,
            Level = Level,
            Mode = Mode,
            Themes = Themes,
            Project = Project,
            Passed = true,
            SourceKind = EntrySource.Planned,
            SourceId = place.ToString(System.Globalization.CultureInfo.InvariantCulture),
            RecordedBy = EntrySource.Planned,
            RecordedAt = over > now ? over : now,
        };
    }
}
