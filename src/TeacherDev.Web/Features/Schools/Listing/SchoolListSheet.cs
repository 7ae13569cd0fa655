using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Schools.Listing;

/// <summary>The schools as shown, all pages of the list in one file.</summary>
public sealed class SchoolListSheet(IStringLocalizer<SchoolsText> say, DistrictClock clock)
{
    private static readonly string[] Columns = ["Code", "Name", "Stage", "Setting", "Ownership", "Union", "People", "Opened", "Closed", "Successor", "State", "OldNames"];

    public TextSheet Of(IEnumerable<SchoolRow> rows) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);

    private IReadOnlyList<object?> Cells(SchoolRow row) =>
    [
        row.School.Code, row.School.Name, row.School.Stage, row.School.Setting, row.School.Ownership, row.School.Union, row.People, row.School.OpenedOn?.AsDay(), row.School.ClosedOn?.AsDay(),
        row.Successor, say.State(row.School, row.Successor, clock.Today), string.Join(say["And"], row.School.EarlierNames(clock.Today)),
    ];
}
