using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Teachers.Schools;

/// <summary>The comparison as shown, all its pages in one file, with the sum below; hours and percents are numbers.</summary>
public sealed class SchoolSheet(SchoolsReader reader, IStringLocalizer<TeachersText> say, IStringLocalizer<SharedText> words)
{
    public async Task<byte[]> Csv(string? duty, string? sort, CancellationToken cancel) => Sheet(await reader.Read(duty, sort, null, cancel)).Csv();

    public async Task<Stream> Workbook(string? duty, string? sort, CancellationToken cancel)
    {
        var page = await reader.Read(duty, sort, null, cancel);
        return TextWorkbook.Of([Sheet(page), .. EventNotes.Sheets(page.Events, say, words)]);
    }

    private TextSheet Sheet(SchoolsPage page) => new(say["Schools.Title"], null, Headings(page), [.. Rows(page)]);

    private IReadOnlyList<string> Headings(SchoolsPage page) =>
        [say["School"], .. page.Columns.Select(c => (string)(c.By == SchoolsPage.LeastFirst ? say["Schools.Percent", say[c.Key].Value] : say[c.Key]))];

    private IEnumerable<IReadOnlyList<object?>> Rows(SchoolsPage page)
    {
        if (page.Duty is null)
        {
            yield break;
        }

        foreach (var line in page.Sorted)
        {
            yield return Cells(page, line.Name, line);
        }

        yield return Cells(page, say[page.IsDistrict ? "Schools.Sum" : "Schools.SumOwn"], page.Sum);
        if (page.NoPost is { } noPost)
        {
            yield return Cells(page, say["NoPost"], noPost);
        }
    }

    private static object?[] Cells(SchoolsPage page, string name, SchoolLine line) =>
    [
        name, line.People, line.Bound, line.Exempt, line.Met, .. page.HasPace ? new object?[] { line.OnTrack } : [],
        line.Short, line.Missing / 10m, line.Share / 10m,
    ];
}
