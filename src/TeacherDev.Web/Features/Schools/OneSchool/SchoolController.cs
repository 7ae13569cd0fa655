using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.OneSchool;

/// <summary>One school: what was recorded of it, and the undoing of that by the district.</summary>
[Authorize(Access.SeeSchools)]
[Route("schools/{code}")]
public sealed class SchoolController(TeacherDevDb db, SchoolReader reader, SchoolDesk desk, MergerDesk mergers, IStringLocalizer<SchoolsText> say) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await reader.Find(code, cancel) is { } school ? View("SchoolPage", await reader.Page(school, "", cancel)) : NotFound();

    [Authorize(Access.KeepSchools)]
    [HttpPost("events/{id:int}/undoing")]
    public async Task<IActionResult> Undo(string code, int id, string? reason, CancellationToken cancel)
    {
        if (await reader.Find(code, cancel) is not { } school
            || await db.SchoolEvents.Where(e => e.Id == id && e.SchoolId == school.Id).Select(e => (SchoolAct?)e.Act).SingleOrDefaultAsync(cancel) is not { } act)
        {
            return NotFound();
        }

        var why = reason?.Trim() ?? "";
        why = why.Length > SchoolEvent.ReasonLength ? why[..SchoolEvent.ReasonLength] : why;
        var refusal = why.Length == 0 ? new("school-reason") : act == SchoolAct.Merged ? await mergers.Undo(id, why, cancel) : await desk.Undo(id, why, cancel);
        if (refusal is not null)
        {
            ModelState.AddModelError($"undo-{id}", say.Sentence(refusal));
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("SchoolPage", await reader.Page(school, why, cancel));
        }

        TempData.Say(say[$"Said.Undone.{act}", school.Name]);
        return Redirect(Request.PathBase + school.Of());
    }
}
