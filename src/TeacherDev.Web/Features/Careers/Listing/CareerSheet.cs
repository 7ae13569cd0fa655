using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Careers.Listing;

/// <summary>The register as shown, all its pages in one file.</summary>
public sealed class CareerSheet(CareerCatalogue catalogue, DistrictClock clock, IStringLocalizer<CareersText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Act", "Item", "Level", "AwardedOn", "StartOn", "ValidUntilOn", "Document", "State", "Files"];

    public TextSheet Of(IReadOnlyList<CareerRow> rows) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);

    private IReadOnlyList<object?> Cells(CareerRow row) =>
    [
        row.Number, row.Name, row.School, say.Act(row.Act), catalogue.NameOf(row.Item, row.Word), row.Level is { } level ? words.Level(level) : null,
        row.AwardedOn.AsDay(), row.StartOn.AsDay(), row.ValidUntilOn?.AsDay(), row.Document, say.State(row.State, row.ValidUntilOn, clock.Today), row.Files,
    ];
}
