using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Audit.Roots;

[Authorize(Access.SeeAudit)]
[Route("audit/roots")]
public sealed class RootsController(TeacherDevDb db, DistrictClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken stop) => View("RootsPage", await RootsPage.Read(db, clock, stop));
}
