using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Schools;

/// <summary>A hiring round as the reader's school sees it: its posts, who stays and who does not, who comes from elsewhere.</summary>
[Authorize(Access.SchoolInRotationRounds)]
[Route("rotations/hirings/{id:int}/school")]
public sealed class HiringSchoolController(TeacherDevDb db, HiringSchoolReader reader, HiringSchoolDesk desk, HiringDesk people, SignedInPerson me, IStringLocalizer<HiringText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await reader.Read(id, me.SchoolId, new(), cancel) is { } page ? View("HiringSchoolPage", page) : NotFound();

    [HttpPost("posts")]
    public async Task<IActionResult> Post(int id, [Bind(Prefix = Prefix)] HiringSchoolForm form, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        var refusal = await desk.Post(id, school, form.Work ?? "", form.Count, form.Note.Bounded(HiringPost.NoteLength), cancel);
        return await Answer(id, refusal, "Said.Posts", $"{Prefix}.{(refusal?.Code == "hiring-post-work" ? nameof(form.Work) : nameof(form.Count))}", form, "", cancel);
    }

    [HttpPost("people")]
    public async Task<IActionResult> TakeIn(int id, CancellationToken cancel) =>
        await School(id, cancel) is { } school ? await Answer(id, await desk.TakeIn(id, school, cancel), "Said.TakenIn", "take-in", new(), "", cancel) : NotFound();

    /// <param name="places">Who stays, each on a post of their own work.</param>
    [HttpPost("stays")]
    public async Task<IActionResult> Stay(int id, List<int> places, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school)
        {
            return NotFound();
        }

        return await Ours(id, school, places, cancel) is not { } ours ? NotFound()
            : await Answer(id, ours.Count == 0 ? new("hiring-choose") : await people.Stand(id, HiringSide.School, ours, new(HiringState.Kept, null, null, null, "", "", null), cancel), "Said.Stay", "stays", new(), "", cancel);
    }

    [HttpPost("states")]
    public async Task<IActionResult> Stand(int id, int place, int seen, HiringState to, int? post, string? word, CancellationToken cancel)
    {
        if (await School(id, cancel) is not { } school || (place != 0 && await Ours(id, school, [place], cancel) is null))
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var refusal = place == 0 ? new("hiring-choose") : to is not (HiringState.Kept or HiringState.Crossing or HiringState.Out) ? new("hiring-to") : await people.Stand(id, HiringSide.School, [place], new(to, to == HiringState.Kept ? post : null, null, null, "", why, seen), cancel);
        return await Answer(id, refusal, "Said.Stood", $"word-p{place}", new(), why, cancel);
    }

    [HttpPost("answers")]
    public async Task<IActionResult> Answer(int id, int application, bool hire, string? word, CancellationToken cancel)
    {
        if (application == 0 && await School(id, cancel) is not null)
        {
            return await Answer(id, new("hiring-choose"), "", "", new(), "", cancel);
        }

        if (await School(id, cancel) is not { } school
            || await db.HiringApplications.Where(a => a.Id == application && db.HiringPosts.Any(p => p.Id == a.PostId && p.RoundId == id && p.SchoolId == school.Id)).Select(a => new { a.PersonId, a.PostId }).SingleOrDefaultAsync(cancel) is not { } asked)
        {
            return NotFound();
        }

        var why = word.Bounded(HiringPerson.WordLength);
        var refusal = hire ? await people.Stand(id, HiringSide.School, [asked.PersonId], new(HiringState.Hired, asked.PostId, null, null, "", why, null), cancel) : await desk.Decline(id, application, why, cancel);
        return await Answer(id, refusal, hire ? "Said.Hired" : "Said.Declined", $"word-a{application}", new(), why, cancel);
    }

    private async Task<School?> School(int id, CancellationToken cancel) =>
        await db.HiringRounds.AnyAsync(r => r.Id == id, cancel) ? await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == me.SchoolId, cancel) : null;

    /// <summary>Null where one of them is of another school.</summary>
    private async Task<List<int>?> Ours(int id, School school, List<int> places, CancellationToken cancel)
    {
        var ours = await db.HiringPeople.Where(p => p.RoundId == id && p.SchoolId == school.Id && places.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
        return ours.Count == places.Distinct().Count() ? ours : null;
    }

    private async Task<IActionResult> Answer(int id, Refusal? refusal, string said, string field, HiringSchoolForm form, string typed, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/rotations/hirings/{id}/school");
        }

        ModelState.Clear();
        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("HiringSchoolPage", (await reader.Read(id, me.SchoolId, form, cancel))! with { Wrong = (field, typed, say.Sentence(refusal)) });
    }
}
