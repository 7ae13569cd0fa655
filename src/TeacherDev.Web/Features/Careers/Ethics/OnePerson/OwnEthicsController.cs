using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics.OnePerson;

/// <summary>One's own ethics: the grades, what was decided, the year's commitment.</summary>
[Authorize(Access.OwnEthics)]
[Route("career/ethics")]
public sealed class OwnEthicsController(TeacherDevDb db, EthicsDesk desk, PersonEthicsReader reader, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancel) =>
        await Own(cancel) is { } teacher ? View("PersonEthicsPage", await reader.Read(teacher, new(), cancel)) : View("~/Features/Careers/Timeline/NoCareerPage.cshtml", new Timeline.NoCareerPage());

    [HttpPost("commitment")]
    public async Task<IActionResult> Sign(bool agreed, List<string>? kept, string? note, CancellationToken cancel)
    {
        if (await Own(cancel) is not { } teacher)
        {
            return NotFound();
        }

        var words = note?.Trim() ?? "";
        if (agreed && words.Length <= EthicsCommitment.NoteLength)
        {
            var refusal = await desk.Sign(teacher.Id, kept ?? [], words, cancel);
            TempData.Say(refusal is null ? say["Said.Signed"] : say.Sentence(refusal), kind: refusal is null ? "" : "info");
            return Redirect($"{Request.PathBase}/career/ethics");
        }

        ModelState.AddModelError("agreed", say["Commitment.Missing"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("PersonEthicsPage", await reader.Read(teacher, new(), cancel));
    }

    private async Task<Domain.Teachers.Teacher?> Own(CancellationToken cancel)
    {
        if (me.TeacherId is not { } id)
        {
            return null;
        }

        var stands = await db.Standing(id, null, cancel);
        return await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == stands, cancel);
    }
}
