using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Credits.Entries;

/// <summary>Which entries a ledger shows and in which order, as the address says.</summary>
public sealed record LedgerFilter
{
    public int? Year { get; init; }

    /// <summary>1 to 12; with a year, from the pictures.</summary>
    public int? Month { get; init; }

    public TrainingLevel? Level { get; init; }
    public TrainingMode? Mode { get; init; }
    public bool? Passed { get; init; }

    /// <summary>A duty as policy:start, such as <c>zj-cycle:2026-01-01</c>: only what lies in its window.</summary>
    public string? Duty { get; init; }

    /// <summary>With a duty: only what counts there, in part or whole, or only what does not.</summary>
    public bool? Counts { get; init; }

    /// <summary>A part of the project's, the organiser's or the certificate's text.</summary>
    public string? Text { get; init; }

    /// <summary>completed, project or hours; a minus before it for highest first.</summary>
    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public bool IsNarrow => Year is not null || Month is not null || Level is not null || Mode is not null || Passed is not null
        || !string.IsNullOrEmpty(Duty) || !string.IsNullOrWhiteSpace(Text);

    public bool Takes(LedgerEntry entry) =>
        (Year is null || entry.CompletedOn.Year == Year)
        && (Month is null || entry.CompletedOn.Month == Month)
        && (Level is null || entry.Level == Level)
        && (Mode is null || entry.Mode == Mode)
        && (Passed is null || entry.Passed == Passed)
        && (string.IsNullOrWhiteSpace(Text) || Contains(entry.Project) || Contains(entry.Organiser) || Contains(entry.CertificateNumber));

    private bool Contains(string text) => text.Contains(Text!.Trim(), StringComparison.OrdinalIgnoreCase);
}
