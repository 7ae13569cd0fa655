using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Privacy;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Privacy;

/// <summary>How long what is kept, whose time is over, and what a hold keeps longer.</summary>
[Authorize(Access.SeePersonalData)]
[Route("privacy")]
public sealed class PrivacyController(TeacherDevDb db, DistrictClock clock, RetentionTimes times, EvidenceStore store) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int page = 1, CancellationToken cancel = default) => View("PrivacyPage", await PrivacyPage.Read(db, clock, times, store, page, cancel));
}
