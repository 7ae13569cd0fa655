using System.Globalization;

namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>
/// An entry as the texts that are hashed, one for every field, in a fixed order; null where the entry has none.
/// What the form says may never change; a new field makes a new form.
/// </summary>
public static class EntryForm
{
    public const int Version = 1;

    /// <summary>What says nothing about a person but a row's number.</summary>
    public static readonly IReadOnlyList<string> Open =
    [
        nameof(LedgerEntry.Id), nameof(LedgerEntry.TeacherId), nameof(LedgerEntry.CompletedOn), nameof(LedgerEntry.StartedOn),
        nameof(LedgerEntry.Tenths), nameof(LedgerEntry.Level), nameof(LedgerEntry.Mode), nameof(LedgerEntry.Themes),
        nameof(LedgerEntry.Project), nameof(LedgerEntry.Organiser), nameof(LedgerEntry.Passed), nameof(LedgerEntry.SourceKind),
        nameof(LedgerEntry.SourceId), nameof(LedgerEntry.SourcePart), nameof(LedgerEntry.ReversesId), nameof(LedgerEntry.RecordedAt),
        nameof(LedgerEntry.BatchId),
    ];

    /// <summary>What may name a person; it is hashed apart with a salt, so that it can be erased and the chain still holds.</summary>
    public static readonly IReadOnlyList<string> Blinded =
        [nameof(LedgerEntry.CertificateNumber), nameof(LedgerEntry.Reason), nameof(LedgerEntry.RecordedBy)];

    public static readonly IReadOnlyList<string> Fields = [.. Open, .. Blinded];

    public static string?[] Of(LedgerEntry entry) =>
    [
        Number(entry.Id), Number(entry.TeacherId), Day(entry.CompletedOn), Day(entry.StartedOn),
        Number(entry.Tenths), entry.Level.ToString(), entry.Mode.ToString(), entry.Themes,
        entry.Project, entry.Organiser, Truth(entry.Passed), entry.SourceKind,
        entry.SourceId, Number(entry.SourcePart), entry.ReversesId is { } id ? Number(id) : null, Instant(entry.RecordedAt),
        entry.BatchId is { } batch ? Number(batch) : null,
        entry.CertificateNumber, entry.Reason, entry.RecordedBy,
    ];

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Truth(bool value) => value ? "true" : "false";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>UTC, with all seven decimals of the second.</summary>
    public static string Instant(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
}
