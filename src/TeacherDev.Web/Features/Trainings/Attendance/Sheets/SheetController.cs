using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>The list on paper or in a workbook, and the way back of a filled-in one.</summary>
[Authorize(Access.RunSessions)]
[Route("trainings/{id:int}/sessions/{session:int}")]
public sealed class SheetController(
    TeacherDevDb db, AttendanceReach reach, AttendanceDesk desk, AttendanceSheet sheet, SheetWords words, DistrictClock clock, Actor actor, IStringLocalizer<AttendanceText> say) : Controller
{
    private const int MostBytes = 2 << 20;

    private static readonly WorkbookLimits Limits = new() { FileBytes = 1 << 20, UnpackedBytes = 40 << 20, Parts = 200, Rows = 20_000, Columns = 60 };

    [HttpGet("sheet")]
    public async Task<IActionResult> Show(int id, int session, CancellationToken cancel) =>
        await reach.Session(id, session, cancel) is { } run ? View("SheetPage", new SheetPage(run, (await db.Register(run.Session, clock, cancel)).TakingPart())) : NotFound();

    [HttpGet("sheet.xlsx")]
    public async Task<IActionResult> Workbook(int id, int session, CancellationToken cancel)
    {
        if (await reach.Session(id, session, cancel) is not { } run)
        {
            return NotFound();
        }

        var file = sheet.Workbook(run, (await db.Register(run.Session, clock, cancel)).TakingPart());
        db.Audited(actor, clock.UtcNow, "attendance.exported", ("training", id), new { run.Training.Title, Session = run.Session.Time.ToString() });
        await db.SaveChangesAsync(cancel);
        return File(file, TextWorkbook.MediaType, $"attendance-{run.Session.On.AsDay()}-{session}.xlsx");
    }

    [HttpPost("sheet")]
    [RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> Preview(int id, int session, IFormFile? file, CancellationToken cancel)
    {
        if (await reach.Session(id, session, cancel) is not { } run)
        {
            return NotFound();
        }

        var register = (await db.Register(run.Session, clock, cancel)).TakingPart();
        try
        {
            using var copy = new MemoryStream();
            await (file?.CopyToAsync(copy, cancel) ?? throw new WorkbookRefusedException("no-file"));
            using var book = file.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Excel.Workbook.OpenText(copy, Limits) : Excel.Workbook.Open(copy, Limits);
            return View("SheetPreviewPage", new SheetPreviewPage(run, new SheetReading(run.Session, register, words).Read(book), ""));
        }
        catch (WorkbookRefusedException refused)
        {
            ModelState.AddModelError("file", say[$"Refusal.{refused.Code}", refused.Limit ?? 0]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SheetPage", new SheetPage(run, register));
        }
    }

    /// <summary>Stores what the preview showed; the fields are those of the register.</summary>
    [HttpPost("sheet/marks")]
    [RequestFormLimits(ValueCountLimit = RegisterForm.MostFields)]
    public async Task<IActionResult> Store(int id, int session, CancellationToken cancel)
    {
        if (await reach.Session(id, session, cancel) is not { } run)
        {
            return NotFound();
        }

        var form = RegisterForm.Read(Request.Form);
        var (changes, odd) = form.Changes(new Dictionary<int, Marking>());
        var (marked, refusal) = odd is null ? await desk.Mark(id, session, changes, MarkedBy.Sheet, form.Why, cancel) : (null, odd);
        if (marked is null || marked.Overtaken.Count > 0)
        {
            // What the list says is kept, beside what stands now.
            var people = (await db.Register(run.Session, clock, cancel)).ToDictionary(r => r.TeacherId);
            ModelState.AddModelError(refusal?.Code == "mark-why-missing" ? "why" : "", say.Sentence(refusal ?? new("marks-overtaken", marked!.Overtaken.Count, marked.Changed)));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SheetPreviewPage", new SheetPreviewPage(run, [.. changes.Where(c => people.ContainsKey(c.TeacherId)).Select(c => new SheetRow(0, "", people[c.TeacherId], c.Now, null))], form.Why));
        }

        TempData.Say(marked.Changed == 0 ? say["Said.Nothing"] : say["Said.Marked", marked.Changed]);
        return Redirect($"{Request.PathBase}{run.SessionAddress}/attendance");
    }
}
