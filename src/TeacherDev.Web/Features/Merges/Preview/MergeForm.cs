using TeacherDev.Domain.Merges;

namespace TeacherDev.Web.Features.Merges.Preview;

/// <summary>Which two records, and what was decided where they differ.</summary>
public sealed record MergeForm
{
    /// <summary>The number of the record that stays.</summary>
    public string? Stay { get; init; }

    /// <summary>The number of the record that goes.</summary>
    public string? From { get; init; }

    /// <summary>Codes of fields in which the record that goes is right.</summary>
    public IReadOnlyList<string>? Take { get; init; }

    /// <summary>Entries that are the same training though not word for word.</summary>
    public IReadOnlyList<long>? Same { get; init; }

    public string? Reason { get; init; }

    /// <summary>The number of the record that goes, typed again.</summary>
    public string? Typed { get; init; }

    /// <summary>Only look again with these choices.</summary>
    public bool Look { get; init; }

    /// <summary>What the preview told of: the versions of both records, and its summary.</summary>
    public int StayVersion { get; init; }

    public int FromVersion { get; init; }

    public string? Seen { get; init; }

    public MergeChoices Choices => new((Take ?? []).ToHashSet(), (Same ?? []).ToHashSet());
}
