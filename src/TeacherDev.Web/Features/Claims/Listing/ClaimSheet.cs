using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Claims.Listing;

/// <summary>A list of claims as shown, all its pages in one file.</summary>
public sealed class ClaimSheet(ClaimRules rules, DistrictClock clock, IStringLocalizer<ClaimsText> say)
{
    private static readonly string[] Columns =
        ["Id", "Number", "Name", "School", "Item", "Title", "Organiser", "StartOn", "CompletedOn", "Hours", "Granted", "Posted", "State", "Sent"];

    public TextSheet Of(IReadOnlyList<ClaimRow> rows) => new(say["Title"], null, [.. Columns.Select(c => say[$"Head.{c}"].Value)], [.. rows.Select(Cells)]);

    private IReadOnlyList<object?> Cells(ClaimRow row) =>
    [
        row.Id, row.Number, row.Name, row.School, rules.ItemName(row.Item), row.Title, row.Organiser, row.StartOn?.AsDay(), row.CompletedOn?.AsDay(),
        row.Tenths / 10m, row.GrantedTenths / 10m, row.PostedTenths / 10m, say.State(row.State), row.SentAt is { } at ? clock.LocalOf(at).AsMoment() : null,
    ];
}
