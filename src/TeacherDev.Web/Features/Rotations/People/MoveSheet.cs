using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>The moves as shown, all pages of the list in one file.</summary>
public sealed class MoveSheet(IStringLocalizer<RotationsText> say)
{
    private static readonly string[] Columns = ["Number", "Name", "Subject", "From", "FromSetting", "To", "ToSetting", "Kind", "MovedOn", "Backbone"];

    public TextSheet Of(IEnumerable<MovedRow> rows) => new(say["Moves"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);

    private IReadOnlyList<object?> Cells(MovedRow row) =>
    [
        row.Teacher.Number, say.Called(row.Teacher), row.Move.Subject, row.Move.FromName, row.Move.From.Setting, row.Move.ToName, row.Move.To.Setting, say.Kind(row.Move.Kind), row.Move.On.AsDay(),
        row.Move.IsBackbone ? say["Yes"].Value : null,
    ];
}
