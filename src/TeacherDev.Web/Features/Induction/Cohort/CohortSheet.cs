using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class CohortSheet(IStringLocalizer<InductionText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Class", "StartOn", "EndOn", "Target", "Hours", "Short", "PartTarget", "PartShort", "Pace", "Projected", "Mentor", "State", "Proposed", "Certificate"];

    public TextSheet Of(IReadOnlyList<CohortLine> lines) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. lines.Select(Cells)]);

    private IReadOnlyList<object?> Cells(CohortLine line) =>
    [
        line.Row.Number, line.Row.Name, line.Row.School, say["ClassOf", line.Row.Year].Value, line.Row.StartOn.AsDay(), line.Row.EndOn.AsDay(), line.Row.Target / 10m, line.Row.Counted / 10m,
        line.Row.Short / 10m, line.Row.PartShort > 0 ? line.Row.PartTarget / 10m : null, line.Row.PartShort > 0 ? line.Row.PartShort / 10m : null, line.IsOpen ? line.Pace / 10m : null, line.Projected / 10m, line.Mentor, say.State(line, words),
        line.Row.Proposed is { } proposed ? say[$"Outcome.{proposed}"].Value : null, line.Row.Certificate,
    ];
}

public static class CohortWords
{
    /// <summary>"not in post since 2026-11-01".</summary>
    /// <param name="lastOn">The last day in post; null where none is on record.</param>
    public static string OutOfPost(this IStringLocalizer<InductionText> say, DateOnly? lastOn) => lastOn is { } last ? say["OutOfPost.Since", last.AddDays(1).AsDay()] : say["OutOfPost"];

    /// <summary>What became of it, or where it stands.</summary>
    public static string State(this IStringLocalizer<InductionText> say, CohortLine line, IStringLocalizer words) => say.State(line.State, words);

    public static string State(this IStringLocalizer<InductionText> say, string state, IStringLocalizer words) =>
        state == CohortFilter.Undecided ? say["Filter.Undecided"] : Enum.TryParse<Outcome>(state, out var outcome) ? say[$"Outcome.{outcome}"] : words.Status(state);

    /// <summary>The tone of an outcome, by the name of the status that it is like.</summary>
    public static string Tone(this CohortLine line) => line.Row.Outcome switch
    {
        Outcome.Passed => "Met",
        Outcome.Repeat or Outcome.LateStart => "NotMet",
        _ => line.Row.Status,
    };
}
