using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Previews;

namespace TeacherDev.Web.Features.Policies.Previews;

/// <summary>The people of a preview with all figures, a line a duty.</summary>
public sealed class PreviewSheet(IStringLocalizer<PoliciesText> say, IStringLocalizer<SharedText> words)
{
    public async Task<byte[]> Csv(IAsyncEnumerable<ChangedRow> rows)
    {
        var csv = new CsvText().Line(
            [say["Sheet.Number"].Value, say["Sheet.Name"].Value, words["Preview.School"].Value, say["Sheet.Duty"].Value,
            .. Sides(words["Flow.Before"]), .. Sides(words["Flow.After"])]);
        await foreach (var row in rows)
        {
            foreach (var change in row.Duties)
            {
                csv.Line([row.Number, row.Name, row.School, change.Either.Policy.Name.Spoken(), .. Figures(change.Before), .. Figures(change.After)]);
            }
        }

        return csv.Bytes();
    }

    private IEnumerable<string> Sides(string side) => new[] { "Sheet.Start", "Sheet.End", "Sheet.Status", "Sheet.Target", "Sheet.Counted", "Sheet.Short" }
        .Select(key => say["Sheet.Side", side, say[key].Value].Value);

    private IEnumerable<object?> Figures(DutyResult? duty) => duty is null
        ? [null, null, words["Flow.NotBound"].Value, null, null, null]
        : [duty.Window.Start, duty.Window.End, words.Status(duty.Status.ToString()), duty.Target / 10m, (duty.Counted + duty.CarriedIn) / 10m, duty.Short / 10m];
}
