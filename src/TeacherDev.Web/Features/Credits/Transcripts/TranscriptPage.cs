using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Credits.Transcripts;

/// <summary>One year of a transcript; tenths.</summary>
public sealed record TranscriptYear(int Year, IReadOnlyList<LedgerEntry> Entries)
{
    public int Sum => Entries.Sum(e => e.Tenths);
}

/// <summary>What is printed and signed: the person, every duty's result as of the day, the passed entries by year.</summary>
/// <param name="Root">The ledger's root of the last month that is over; null before the first.</param>
public sealed record TranscriptPage(PersonCredits Credits, IReadOnlyList<TranscriptYear> Years, LedgerRoot? Root)
{
    public int Sum => Years.Sum(y => y.Sum);

    public int Count => Years.Sum(y => y.Entries.Count);

    public int NotPassed => Credits.Standing.Count(e => !e.Passed);

    public IEnumerable<DutyResult> Duties => Credits.Duties.Where(d => d.Status != DutyStatus.NotStarted);

    /// <summary>What held on the day; what the roster says now where it never said from when.</summary>
    public string Fact(FactKind kind, string now) => Credits.Person.Record.Fact(kind, Credits.AsOf.Day) is { Length: > 0 } then ? then : now;

    public static TranscriptPage Of(PersonCredits credits, LedgerRoot? root) => new(credits,
        [.. credits.Standing.Where(e => e.Passed).GroupBy(e => e.CompletedOn.Year).OrderBy(g => g.Key).Select(g => new TranscriptYear(g.Key, [.. g]))], root);
}
