using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Reserve.Shortages;

/// <summary>The shortages as filtered, all pages of the list in one file.</summary>
public sealed class ShortageSheet(IStringLocalizer<ReserveText> say)
{
    private static readonly string[] Columns = ["School", "Stage", "Work", "From", "Until", "Why", "Note", "State", "Comes"];

    public TextSheet Of(IEnumerable<ShortageRow> rows, DateOnly today) => new(say["Shortages"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => Cells(r, today))]);

    private IReadOnlyList<object?> Cells(ShortageRow row, DateOnly today) =>
    [
        row.School, row.Shortage.Stage, row.Shortage.Work, row.Shortage.FromOn.AsDay(), row.Shortage.UntilOn.AsDay(), say.Why(row.Shortage.Why), row.Shortage.Note,
        say.State(row.Shortage.State(row.Comes is not null, today)), row.Comes,
    ];
}
