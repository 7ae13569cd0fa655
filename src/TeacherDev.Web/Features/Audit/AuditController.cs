using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Audit;

[Authorize(Access.SeeAudit)]
[Route("audit")]
public sealed class AuditController(TeacherDevDb db, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<AuditText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(AuditFilter filter, int page = 1, CancellationToken stop = default) =>
        View("AuditPage", await AuditPage.Read(db, clock, filter, page, me.Is(Roles.DistrictHr), stop));

    [HttpGet("export")]
    public async Task<IActionResult> Export(AuditFilter filter, CancellationToken stop)
    {
        var list = await AuditExport.Write(db, clock, filter, me.Is(Roles.DistrictHr), say, stop);
        db.Audited(actor, clock.UtcNow, "audit.exported", detail: filter.IsEmpty ? null : filter);
        await db.SaveChangesAsync(stop);
        return File(list, CsvText.MediaType, $"{say["Export.File"]}-{clock.Today:yyyy-MM-dd}.csv");
    }
}
