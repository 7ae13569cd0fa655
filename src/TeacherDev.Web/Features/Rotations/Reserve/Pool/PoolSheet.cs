using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Reserve.Pool;

/// <summary>The pool as filtered, all pages of the list in one file.</summary>
public sealed class PoolSheet(IStringLocalizer<ReserveText> say)
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Subjects", "Stages", "Zone", "From", "Until", "State", "Calls"];

    public TextSheet Of(IEnumerable<PoolRow> rows, DateOnly today) => new(say["Pool"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => Cells(r, today))]);

    private IReadOnlyList<object?> Cells(PoolRow row, DateOnly today) =>
    [
        row.Number, row.Name, row.School, say.Words(row.Member.SubjectList), say.Words(row.Member.StageList), say.Zone(row.Member.Zone), row.Member.FromOn.AsDay(), row.Member.UntilOn.AsDay(),
        say.State(row.Member.State(today)), row.Calls,
    ];
}
