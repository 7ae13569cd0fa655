using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Hiring.Board;

/// <summary>The people of a hiring round as filtered, all pages of the list in one file.</summary>
public sealed class HiringSheet(IStringLocalizer<HiringText> say)
{
    private static readonly string[] Columns = ["Number", "Name", "Home", "Work", "State", "Post", "PostWork", "On", "Until", "Moved", "Held"];

    public TextSheet Of(HiringBoardPage page) => new(say["People"], page.Round.Name, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. page.Filter.Of(page.All, page.Schools).Select(r => Cells(page, r))]);

    private IReadOnlyList<object?> Cells(HiringBoardPage page, PlaceRow row) =>
    [
        row.Number, row.Name, page.Schools[row.SchoolId].Name, row.Work, say.State(row.State), row.PostSchoolId is { } school ? page.Schools[school].Name : null, row.PostWork, row.OnDay.AsDay(), row.UntilOn?.AsDay(),
        row.MovedAt is null ? null : say["Yes"].Value, row.IsHeld ? say["Yes"].Value : null,
    ];
}
