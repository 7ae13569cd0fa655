using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Claims;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.OneRecord;

/// <summary>One record of the register: read by whoever may see its person, decided by school and district, taken back with a reason.</summary>
[Authorize(Access.SeeCareers)]
[Route("careers/{id:int}")]
public sealed class RecordController(
    TeacherDevDb db, RegisterDesk desk, CareerCatalogue catalogue, EvidenceStore store, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) => await Find(id, cancel) is { } record ? await Page(record, "", cancel) : NotFound();

    [HttpGet("evidence/{evidence:int}")]
    public async Task<IActionResult> Evidence(int id, int evidence, CancellationToken cancel) =>
        await Find(id, cancel) is { } record && record.Evidence.Find(e => e.Id == evidence) is { } file && await store.Find(db, file, cancel) is { } bytes
            ? this.Evidence(file, bytes, string.Create(CultureInfo.InvariantCulture, $"career-{id}"))
            : NotFound();

    [Authorize(Access.DecideCareers)]
    [HttpPost("decision")]
    public async Task<IActionResult> Decide(int id, int seen, bool approve, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } record || !await IsDecidedByMe(record, cancel))
        {
            return NotFound();
        }

        var why = reason.Bounded(CareerRecord.ReasonLength);
        return !approve && why.Length == 0
            ? await Refused(record, "decision", say["Decision.Missing"], why, cancel)
            : await Answer(record, await desk.Decide(id, seen, approve, why.Length == 0 ? null : why, cancel), approve ? "Said.Approved" : "Said.Declined", why, cancel);
    }

    [Authorize(Access.EnterCareers)]
    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } record || (!me.KeepsCareers() && record.TeacherId != me.TeacherId))
        {
            return NotFound();
        }

        var why = reason.Bounded(CareerRecord.ReasonLength);
        return why.Length == 0
            ? await Refused(record, "withdrawal", say["Withdrawal.Missing"], why, cancel)
            : await Answer(record, await desk.Withdraw(id, why, cancel), "Said.Withdrawn", why, cancel);
    }

    private Task<CareerRecord?> Find(int id, CancellationToken cancel) =>
        db.CareersInReach(me.CareerReach(), clock.Today).AsNoTracking().Include(r => r.Evidence.OrderBy(e => e.Id)).SingleOrDefaultAsync(r => r.Id == id, cancel);

    private Task<bool> IsDecidedByMe(CareerRecord record, CancellationToken cancel) => db.CareersDecidedBy(me, clock.Today).AnyAsync(t => t.Id == record.TeacherId, cancel);

    private async Task<IActionResult> Answer(CareerRecord record, Refusal? refusal, string said, string why, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            return await Refused(await Find(record.Id, cancel) ?? record, "", say.Sentence(refusal), why, cancel);
        }

        TempData.Say(say[said]);
        return Redirect($"{Request.PathBase}/careers/{record.Id}");
    }

    private Task<IActionResult> Refused(CareerRecord record, string field, string sentence, string why, CancellationToken cancel)
    {
        ModelState.AddModelError(field, sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(record, why, cancel);
    }

    private async Task<IActionResult> Page(CareerRecord record, string why, CancellationToken cancel)
    {
        var career = await db.CareerOf(record.TeacherId, cancel);
        var teacher = await db.Teachers.AsNoTracking().SingleAsync(t => t.Id == record.TeacherId, cancel);
        var decides = record.Waits && (record.State == CareerState.Proposed || me.KeepsCareers()) && await IsDecidedByMe(record, cancel);
        return View("RecordPage", new RecordPage(
            record, teacher, await db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).SingleOrDefaultAsync(cancel), catalogue, record.TeacherId == me.TeacherId,
            career.Find(r => r.Id == record.EarlierId), career.Find(r => r.EarlierId == record.Id && r.Holds), career.Find(r => r.ReplacesId == record.Id),
            decides, record.WhyNotDecide(me.CareerSigner()), me.KeepsCareers() && record.State == CareerState.Confirmed && record.TeacherId != me.TeacherId,
            record.WhyNotWithdraw(me.CareerSigner(), me.KeepsCareers()) is null, clock.Today, why));
    }
}
