using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Away.Listing;

/// <summary>The people as shown, all pages of the list in one file.</summary>
public sealed class AwaySheet(IStringLocalizer<AwayText> say, IStringLocalizer<RotationsText> words)
{
    private static readonly string[] Columns = ["Number", "Name", "From", "Host", "Kind", "StartOn", "EndOn", "Said", "Next"];

    public TextSheet Of(IEnumerable<AwayRow> rows, DateOnly today) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => Cells(r, today))]);

    private IReadOnlyList<object?> Cells(AwayRow row, DateOnly today) =>
    [
        row.Teacher.Number, row.Teacher.Name, row.Term.From.Name, row.Host.Name, words.Kind(row.Term.Kind), row.Term.Days.Start.AsDay(), row.HasEnd ? row.Term.Days.End.AsDay() : null,
        string.Join(say["Join"], row.Steps.Where(s => s.Word is not null).Select(s => $"{say.Name(s)} {say.Stands(s, today)}")),
        row.Due(today) is { } due ? $"{say.Name(due)} {say.Stands(due, today)}" : null,
    ];
}
