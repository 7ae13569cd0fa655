using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Imports.Reading;
using TeacherDev.Web.Features.Imports.Running;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Imports.OneImport;

[Authorize(Access.SeeImports)]
[Route("imports/{id:int}")]
public sealed class ImportController(
    TeacherDevDb db, DistrictClock clock, SignedInPerson me, ImportDesk desk, ImportProgress progress, Actor actor, IStringLocalizer<ImportsText> say) : Controller
{
    private const int LongestReason = 500;

    [HttpGet]
    public async Task<IActionResult> Show(int id, string? code, int page = 1, CancellationToken stop = default) =>
        await Find(id, stop) is { } batch ? await Page(batch, code, page, stop) : NotFound();

    [HttpGet("changes")]
    public async Task<IActionResult> Changes(int id, int page = 1, CancellationToken stop = default) =>
        await Find(id, stop) is { } batch ? View("ChangesPage", await ChangesPage.Read(db, batch, page, stop)) : NotFound();

    /// <param name="id">The import.</param>
    /// <param name="people">How many people it ends or moves, typed where the brake stopped it.</param>
    /// <param name="stop">The browser went away.</param>
    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(int id, string? people, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } batch)
        {
            return NotFound();
        }

        return !me.MayImport(batch.Kind) ? Forbid() : await Answer(batch, await desk.Confirm(batch, people, stop), "people", "Said.Confirmed", stop);
    }

    [HttpPost("undoing")]
    public async Task<IActionResult> Undo(int id, string? reason, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } batch)
        {
            return NotFound();
        }

        var why = reason?.Length > LongestReason ? reason[..LongestReason] : reason;
        return !me.MayImport(batch.Kind) ? Forbid() : await Answer(batch, await desk.Undo(batch, why, stop), "reason", "Said.Undo", stop);
    }

    [HttpGet("refused.xlsx")]
    public async Task<IActionResult> Refused(int id, [FromServices] RefusedRows refusedRows, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } batch
            || await db.ImportFiles.AsNoTracking().Where(f => f.BatchId == id).Select(f => f.Bytes).SingleOrDefaultAsync(stop) is not { } bytes)
        {
            return NotFound();
        }

        if (!me.MayImport(batch.Kind))
        {
            return Forbid();
        }

        var faults = await db.ImportFindings.AsNoTracking().Where(f => f.BatchId == id && f.Kind == FindingKind.Fault).OrderBy(f => f.Id).ToListAsync(stop);
        var reasons = faults.GroupBy(f => (f.Sheet, f.Row)).ToDictionary(g => g.Key, g => string.Join(" ", g.Select(f => $"[{f.Column}] {say.Finding(f)}")));
        var output = new MemoryStream();
        using var file = new MemoryStream(bytes, writable: false);
        var numbers = refusedRows.Write(output, batch.Kind, file, batch.ReferenceOn, say["ReasonHeading"], reasons);
        await TakenBy(actor, id, numbers, stop);
        output.Position = 0;
        return File(output, TextWorkbook.MediaType, $"{Path.GetFileNameWithoutExtension(batch.FileName)}-{say["ReasonFile"]}.xlsx");
    }

    /// <summary>They stand in the file as they were typed, whole ID numbers and phones too: who takes them is on record, with each person.</summary>
    private async Task TakenBy(Actor by, int id, IEnumerable<string> numbers, CancellationToken stop)
    {
        var now = clock.UtcNow;
        db.Audited(by, now, "refused-rows.taken", ("import", id));
        foreach (var teacher in await db.OnRecord(numbers, stop))
        {
            db.Audited(by, now, UnmaskingReading.RefusedRow, ("teacher", teacher), new { Value = "refused-row" }, say["RefusedRowTaken", id]);
        }

        await db.SaveChangesAsync(stop);
    }

    private Task<ImportBatch?> Find(int id, CancellationToken stop) =>
        db.ImportBatches.AsNoTracking().SeenBy(me).SingleOrDefaultAsync(b => b.Id == id, stop);

    private async Task<IActionResult> Answer(ImportBatch batch, Refusal? refusal, string field, string said, CancellationToken stop)
    {
        if (refusal is null)
        {
            TempData.Say(say[said], kind: "info");
            return Redirect($"/imports/{batch.Id}");
        }

        ModelState.AddModelError(refusal.Code is "not-to-confirm" or "not-to-undo" ? "" : field, say.Refusal(refusal.Code, refusal.Arguments));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(await Find(batch.Id, stop) ?? batch, null, 1, stop);
    }

    private async Task<ViewResult> Page(ImportBatch batch, string? code, int page, CancellationToken stop) =>
        View("ImportPage", await ImportPage.Read(db, clock, me, progress, batch, code, page, stop));
}
