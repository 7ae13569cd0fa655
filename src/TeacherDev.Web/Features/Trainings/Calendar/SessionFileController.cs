using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>One session as a file, for whoever may see its training.</summary>
[Authorize(Access.SignedIn)]
[Route("trainings/{id:int}/sessions/{session:int}.ics")]
public sealed class SessionFileController(TeacherDevDb db, SessionCalendar calendar, SignedInPerson me) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Take(int id, int session, CancellationToken cancel)
    {
        var found = await (from training in db.SeenBy(me.Seen(), me.TeacherId)
                           where training.Id == id
                           join one in db.TrainingSessions on training.Id equals one.TrainingId
                           where one.Id == session
                           select new { training.Title, training.Key, training.State, training.CancelledAt, Session = one }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return NotFound();
        }

        OwnSession shown = new(id, found.Title, found.Session) { Key = found.Key, State = found.State, TrainingCancelledAt = found.CancelledAt };
        return File(calendar.One(shown, Request.Site()), IcsWriter.MediaType, string.Create(CultureInfo.InvariantCulture, $"session-{session}.ics"));
    }
}
