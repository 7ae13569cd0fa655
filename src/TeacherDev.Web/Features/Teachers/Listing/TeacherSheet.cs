using Microsoft.Extensions.Localization;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Teachers.Listing;

/// <summary>The list as shown, all its pages in one file; amounts are hours, as numbers.</summary>
public sealed class TeacherSheet(TeachersReader reader, IStringLocalizer<TeachersText> say, IStringLocalizer<SharedText> words)
{
    public async Task<byte[]> Csv(TeachersFilter filter, CancellationToken cancel)
    {
        var (page, rows) = await reader.All(filter, cancel);
        var csv = new CsvText().Line(Headings(page.Duties));
        await foreach (var row in rows.WithCancellation(cancel))
        {
            csv.Line(Cells(page, row));
        }

        return csv.Bytes();
    }

    public async Task<Stream> Workbook(TeachersFilter filter, CancellationToken cancel)
    {
        var (page, rows) = await reader.All(filter, cancel);
        var cells = await rows.Select(row => Cells(page, row)).ToListAsync(cancel);
        return TextWorkbook.Of([new(say["Sheet"], null, Headings(page.Duties), cells), .. EventNotes.Sheets(page.Events, say, words)]);
    }

    private IReadOnlyList<string> Headings(IReadOnlyList<Policy> duties) =>
    [
        say["Number"], say["Name"], say["School"], say["Title"], say["Post"], say["State"],
        .. duties.SelectMany(d => new[] { "Duty.Status", "Duty.Target", "Duty.Counted", "Duty.Missing", "Duty.Clauses", "Duty.Until", "Duty.Leave" }
            .Select(key => $"{d.NamedShortly()} {say[key]}")),
    ];

    private IReadOnlyList<object?> Cells(TeachersPage page, ListedTeacher row) =>
    [
        row.Number, row.Name, page.SchoolOf(row), row.Title, row.Post, row.State,
        .. page.Duties.SelectMany(d => Cells(d, row.Duty(d.Code))),
    ];

    private object?[] Cells(Policy policy, ListedDuty? duty) => duty is null ? new object?[7] :
    [
        words.Status(duty.Status), duty.Target / 10m, duty.Counted / 10m, (duty.IsOpen ? duty.Short : 0) / 10m, duty.IsOpen ? duty.ClausesOpen : 0,
        duty.EndOn.AsDay(), duty.Lowered(policy).Told(words),
    ];
}
