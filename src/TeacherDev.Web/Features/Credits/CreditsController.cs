using Microsoft.AspNetCore.Mvc;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Credits.Duties;
using TeacherDev.Web.Features.Credits.Entries;
using TeacherDev.Web.Features.Credits.Overview;
using TeacherDev.Web.Features.Credits.Transcripts;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits;

/// <summary>The pages about one person's credits; who may come is said by the two doors below it.</summary>
public abstract class CreditsController(CreditsReader reader, LedgerSheet sheet) : Controller
{
    private const string Room = "~/Features/Credits/";

    [HttpGet("")]
    public Task<IActionResult> Overview([FromRoute] string? number, string? asOf, CancellationToken cancel) =>
        For(number, asOf, cancel, owner => Task.FromResult<IActionResult>(
            View(Room + "Overview/OverviewPage.cshtml", new OverviewPage(owner, () => reader.ReadWithEvents(owner, cancel)))));

    [HttpGet("duties/{policy}/{start}")]
    public Task<IActionResult> Duty([FromRoute] string? number, string policy, string start, string? shown, string? asOf, CancellationToken cancel) =>
        Show(number, asOf, cancel, credits => DutyPage.Of(credits, policy, start, shown) is { } page ? View(Room + "Duties/DutyPage.cshtml", page) : NotFound());

    [HttpGet("ledger")]
    public Task<IActionResult> Ledger([FromRoute] string? number, LedgerFilter filter, string? asOf, CancellationToken cancel) =>
        Show(number, asOf, cancel, credits => View(Room + "Entries/LedgerPage.cshtml", LedgerPage.Of(credits, filter)));

    [HttpGet("ledger.csv")]
    public Task<IActionResult> LedgerAsCsv([FromRoute] string? number, LedgerFilter filter, string? asOf, CancellationToken cancel) =>
        Show(number, asOf, cancel, credits => IsRight(credits) ? File(sheet.Csv(LedgerPage.Of(credits, filter)), CsvText.MediaType, FileName(credits, "csv")) : BadRequest());

    [HttpGet("ledger.xlsx")]
    public Task<IActionResult> LedgerAsWorkbook([FromRoute] string? number, LedgerFilter filter, string? asOf, CancellationToken cancel) =>
        Show(number, asOf, cancel, credits => IsRight(credits) ? File(sheet.Workbook(LedgerPage.Of(credits, filter)), TextWorkbook.MediaType, FileName(credits, "xlsx")) : BadRequest());

    [HttpGet("ledger/{id:long}")]
    public Task<IActionResult> Entry([FromRoute] string? number, long id, string? asOf, CancellationToken cancel) =>
        For(number, asOf, cancel, async owner => EntryPage.Of(await reader.Read(owner, cancel), id) is { } page
            ? View(Room + "Entries/EntryPage.cshtml", page with { TrainingId = await reader.TrainingOf(page.Entry, cancel) }) : NotFound());

    [HttpGet("transcript")]
    public async Task<IActionResult> Transcript([FromRoute] string? number, string? asOf, CancellationToken cancel)
    {
        var root = await reader.LastRoot(cancel);
        return await Show(number, asOf, cancel, credits => View(Room + "Transcripts/TranscriptPage.cshtml", TranscriptPage.Of(credits, root)));
    }

    private Task<IActionResult> Show(string? number, string? asOf, CancellationToken cancel, Func<PersonCredits, IActionResult> show) =>
        For(number, asOf, cancel, async owner => show(await reader.Read(owner, cancel)));

    private async Task<IActionResult> For(string? number, string? asOf, CancellationToken cancel, Func<CreditsOwner, Task<IActionResult>> show)
    {
        if (await reader.Find(Request, number, asOf, cancel) is not { } owner)
        {
            return number is null ? View(Room + "Overview/NoRecordPage.cshtml") : NotFound();
        }

        if (!IsRight(owner))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return await show(owner);
    }

    private bool IsRight(PersonCredits credits) => IsRight(credits.Owner);

    private bool IsRight(CreditsOwner owner) => owner.AsOf.Fault is null && ModelState.IsValid;

    private static string FileName(PersonCredits credits, string kind) => $"{credits.Teacher.Number}-{credits.AsOf.Day.AsDay()}.{kind}";
}
