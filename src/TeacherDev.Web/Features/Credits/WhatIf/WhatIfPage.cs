using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Web.Features.Credits.Words;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Suppositions;

namespace TeacherDev.Web.Features.Credits.WhatIf;

/// <summary>Where somebody would stand on a day, without and with what is supposed.</summary>
/// <param name="Credits">The person's credits with everything supposed, on that day.</param>
/// <param name="Choices">Where they may be moved and which rules may be tried; nothing for whoever may not suppose that.</param>
/// <param name="Changes">What would differ; nothing while nothing, or nothing right, is supposed.</param>
public sealed record WhatIfPage(
    PersonCredits Credits, SupposedForm Form, ClassRows Rows, SupposedChoices Choices, Supposition Supposed, DateOnly Day, IReadOnlyList<DutyChange> Changes)
{
    public string Address => Rows.Address;

    public bool HasResult => !Supposed.IsNothing;

    /// <summary>What runs on that day and stays as it is.</summary>
    public IEnumerable<DutyResult> Unmoved => Credits.Current.Where(d => Changes.All(c => c.After != d));

    /// <summary>Each planned class, in the order typed, with its line in each duty whose window holds it by that day.</summary>
    public IEnumerable<(PlannedClass Class, IReadOnlyList<(DutyResult Duty, DutyLine Line)> Lines)> Planned =>
        Supposed.Classes.Select((planned, i) => (planned, Lines(-(i + 1))));

    /// <summary>What counts without it, and hatched on top of that what it adds.</summary>
    public static DutyAmounts Amounts(DutyChange change)
    {
        var with = DutyWords.Amounts(change.Either, null);
        var counted = change.Before is { } before ? Math.Min(DutyWords.Amounts(before, null).Counted, with.Counted) : 0;
        return with with { Counted = counted, Booked = with.Counted - counted, IsSupposed = true };
    }

    private IReadOnlyList<(DutyResult, DutyLine)> Lines(long id) =>
        [.. from duty in Credits.Duties from line in duty.Lines! where line.Entry is { } entry && entry.Id == id && entry.SourceKind == EntrySource.Planned select (duty, line)];
}
