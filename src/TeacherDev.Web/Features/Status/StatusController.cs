using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Watching;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Status;

/// <summary>How the program and its database are, for whoever looks after them. No person stands on it.</summary>
[Authorize(Access.SeeStatus)]
[Route("status")]
public sealed class StatusController(TeacherDevDb db, SlowQueries slow, District district, DistrictClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("StatusPage", await StatusPage.Read(db, slow, district, clock, cancel));
}
