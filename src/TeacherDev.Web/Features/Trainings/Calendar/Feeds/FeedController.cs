using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Trainings.Calendar.Feeds;

/// <summary>What a calendar program reads: it cannot sign in, so that the secret alone opens it.</summary>
[AllowAnonymous]
[Route("calendar/{secret}.ics")]
public sealed class FeedController(TeacherDevDb db, FeedShelf shelf, SessionCalendar calendar, FeedGuesses guesses, DistrictClock clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Read(string secret, CancellationToken cancel)
    {
        var from = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (guesses.TooMany(from))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.Headers.CacheControl = "private";
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await shelf.Open(secret, cancel) is not { } teacherId)
        {
            guesses.Count(from);
            return NotFound();
        }

        DateRange days = new(clock.Today.AddYears(-1), clock.Today.AddYears(1));
        var sessions = await db.OwnSessions(teacherId, days.Start, days.End, cancel);
        return File(calendar.Feed(sessions.Where(s => s.Concerns(clock)), days, Request.Site()), IcsWriter.MediaType);
    }
}
