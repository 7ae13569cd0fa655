using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>Makes and revokes one's own address for calendar programs.</summary>
[Authorize(Access.OwnCredits)]
[Route("trainings/calendar")]
public sealed class CalendarController(FeedShelf shelf, SignedInPerson me, IStringLocalizer<CalendarText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel) =>
        View("CalendarPage", new CalendarPage(me.TeacherId is not null, me.TeacherId is { } id ? await shelf.Of(id, cancel) : null, null));

    /// <summary>Shown on the answer itself and never again: only its hash is kept.</summary>
    [HttpPost]
    public async Task<IActionResult> Make(CancellationToken cancel)
    {
        if (me.TeacherId is not { } id || await shelf.Make(id, cancel) is not { } secret)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        return View("CalendarPage", new CalendarPage(true, await shelf.Of(id, cancel), $"{Request.Site()}calendar/{secret}.ics"));
    }

    [HttpPost("revocation")]
    public async Task<IActionResult> Revoke(CancellationToken cancel)
    {
        if (me.TeacherId is not { } id)
        {
            return NotFound();
        }

        if (await shelf.Revoke(id, cancel))
        {
            TempData.Say(say["Said.Revoked"]);
        }

        return Redirect($"{Request.PathBase}/trainings/calendar");
    }
}
