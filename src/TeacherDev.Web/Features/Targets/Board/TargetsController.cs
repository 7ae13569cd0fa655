using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Targets.Counting;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Targets.Board;

/// <summary>The board of the figures that the district set itself.</summary>
[Authorize(Access.SeeTargets)]
[Route("targets")]
public sealed class TargetsController(
    TeacherDevDb db, BoardReader reader, BoardWorkbook workbook, TargetPlan plan, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<TargetsText> say) : Controller
{
    public const string PastForm = "past";

    private const int LongestReason = 500;

    [HttpGet("")]
    public Task<IActionResult> Show(CancellationToken cancel) => Page("", cancel);

    [HttpGet("export.xlsx")]
    public async Task<IActionResult> Workbook(CancellationToken cancel)
    {
        var sheets = await workbook.Of(await reader.All(cancel), cancel);
        db.Audited(actor, clock.UtcNow, "targets.exported", detail: new { code = plan.Code });
        await db.SaveChangesAsync(cancel);
        return File(TextWorkbook.Of(sheets), TextWorkbook.MediaType, $"targets-{clock.Today.AsDay()}.xlsx");
    }

    [Authorize(Access.KeepTargets)]
    [HttpPost("past")]
    public async Task<IActionResult> CountPast([FromForm] string? reason, [FromServices] PastCounting past, CancellationToken cancel)
    {
        var why = reason?.Trim() ?? "";
        if (why.Length is 0 or > LongestReason)
        {
            ModelState.AddModelError(PastForm, say[why.Length == 0 ? "Past.Reason.Missing" : "Past.Reason.Long", LongestReason]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Page(why, cancel);
        }

        await reader.All(cancel);
        var counted = await past.Run(why, cancel);
        TempData.Say(counted is { } points ? say["Past.Said", points.AsCount()] : say["Past.Busy"], kind: counted is null ? "warn" : "");
        return Redirect($"{Request.PathBase}/targets");
    }

    private async Task<IActionResult> Page(string typed, CancellationToken cancel) =>
        View("TargetsPage", new TargetsPage(plan, await reader.All(cancel), me.Is(Roles.DistrictHr), !me.TargetReach().Everybody, clock.Today, typed));
}
