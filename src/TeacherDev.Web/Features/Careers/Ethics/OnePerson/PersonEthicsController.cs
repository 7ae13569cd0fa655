using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics.OnePerson;

/// <summary>Somebody's ethics: all of it for the office that keeps it, the grades for the head of their school. Each look is recorded.</summary>
[Authorize(Access.SeeEthicsGrades)]
public sealed class PersonEthicsController(
    TeacherDevDb db, EthicsDesk desk, PersonEthicsReader reader, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("teachers/{number}/ethics")]
    public async Task<IActionResult> Show(string number, CancellationToken cancel) =>
        await Find(number, cancel) is { } teacher ? await Page(teacher, new() { Key = Guid.NewGuid().ToString("N") }, cancel) : NotFound();

    [Authorize(Access.KeepEthics)]
    [HttpPost("teachers/{number}/ethics/violations")]
    public async Task<IActionResult> Record(string number, [Bind(Prefix = Prefix)] ViolationForm form, CancellationToken cancel)
    {
        if (await Find(number, cancel) is not { } teacher)
        {
            return NotFound();
        }

        var kind = catalogue.Ethics.Violation(form.Violation);
        Need(kind is not null, nameof(form.Violation), "Violation.Missing");
        Need(form.DecidedOn is not null, nameof(form.DecidedOn), "DecidedOn.Missing");
        Need(!string.IsNullOrWhiteSpace(form.Happened), nameof(form.Happened), "Happened.Missing");
        Need(!string.IsNullOrWhiteSpace(form.Document), nameof(form.Document), "Document.Missing");
        if (!ModelState.IsValid || form.Key is not { Length: 32 })
        {
            return await Refused(teacher, form, cancel);
        }

        if (await desk.Record(teacher.Id, kind!, form.DecidedOn!.Value, form.Happened!.Trim(), form.Document!.Trim(), form.Key, cancel) is { } refusal)
        {
            ModelState.AddModelError($"{Prefix}.{nameof(form.DecidedOn)}", say.Sentence(refusal));
            return await Refused(teacher, form, cancel);
        }

        TempData.Say(say["Said.Violation"]);
        return Redirect($"{Request.PathBase}/teachers/{Uri.EscapeDataString(number)}/ethics");
    }

    [Authorize(Access.KeepEthics)]
    [HttpPost("ethics/violations/{id:int}/revocation")]
    public async Task<IActionResult> Revoke(int id, DateOnly? revokedOn, bool wrong, string? reason, CancellationToken cancel)
    {
        var whose = await db.EthicsViolations.Where(v => v.Id == id).Select(v => (int?)v.TeacherId).SingleOrDefaultAsync(cancel);
        if (await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == whose, cancel) is not { } teacher)
        {
            return NotFound();
        }

        var why = reason?.Trim() ?? "";
        Refusal? refusal = (revokedOn is null && !wrong) || why.Length is 0 or > EthicsViolation.ReasonLength ? new("ethics-reason-missing") : await desk.Revoke(id, wrong ? null : revokedOn, why, cancel);
        if (refusal is not null)
        {
            ModelState.AddModelError("", say.Sentence(refusal));
            return await Refused(teacher, new() { Key = Guid.NewGuid().ToString("N") }, cancel);
        }

        TempData.Say(say["Said.Revoked"]);
        return Redirect($"{Request.PathBase}/teachers/{Uri.EscapeDataString(teacher.Number)}/ethics");
    }

    private void Need(bool there, string field, string missing)
    {
        if (!there && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[missing]);
        }
    }

    private Task<Teacher?> Find(string number, CancellationToken cancel) =>
        db.InReach(new(null, me.GradesSchool(), me.KeepsEthics()), clock.Today).AsNoTracking().SingleOrDefaultAsync(t => t.Number == number, cancel);

    private Task<IActionResult> Refused(Teacher teacher, ViolationForm form, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(teacher, form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, cancel);
    }

    private async Task<IActionResult> Page(Teacher teacher, ViolationForm form, CancellationToken cancel) => View("PersonEthicsPage", await reader.Read(teacher, form, cancel));
}
