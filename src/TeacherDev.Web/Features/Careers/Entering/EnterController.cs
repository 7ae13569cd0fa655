using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Evidence;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Entering;

/// <summary>Entering something into a career, or proposing one's own; correcting what stands.</summary>
[Authorize(Access.EnterCareers)]
[Route("careers")]
public sealed class EnterController(
    TeacherDevDb db, RegisterDesk desk, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public async Task<IActionResult> New(string? number, CancellationToken cancel) =>
        me.KeepsCareers() || me.TeacherId is not null
            ? await Page(new() { Key = Guid.NewGuid().ToString("N"), Number = number?.Trim() }, null, null, cancel)
            : NotFound();

    [HttpPost("")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public Task<IActionResult> Enter([Bind(Prefix = Prefix)] CareerForm form, CancellationToken cancel) => Take(form, null, cancel);

    [Authorize(Access.KeepCareers)]
    [HttpGet("{id:int}/correction")]
    public async Task<IActionResult> Correction(int id, CancellationToken cancel) =>
        await Find(id, cancel) is not { } record ? NotFound()
        : record.State == CareerState.Confirmed ? await Page(CareerForm.Of(record, await NumberOf(record, cancel)), record, null, cancel)
        : Redirect($"{Request.PathBase}/careers/{id}");

    [Authorize(Access.KeepCareers)]
    [HttpPost("{id:int}/correction")]
    [RequestSizeLimit(EvidenceUpload.MostBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = EvidenceUpload.MostBytes)]
    public async Task<IActionResult> Correct(int id, [Bind(Prefix = Prefix)] CareerForm form, CancellationToken cancel) =>
        await Find(id, cancel) is { } record ? await Take(form with { Number = await NumberOf(record, cancel) }, record, cancel) : NotFound();

    private async Task<IActionResult> Take(CareerForm form, CareerRecord? corrects, CancellationToken cancel)
    {
        var (files, refused) = await EvidenceUpload.Read(form.Files, cancel);
        foreach (var (name, refusal) in refused)
        {
            Refuse(nameof(form.Files), say["File.Refused", name, say.Sentence(refusal)]);
        }

        var person = await Read(form, corrects, cancel);
        if (person is null || !ModelState.IsValid)
        {
            return await Refused(form, corrects, null, cancel);
        }

        var terms = new CareerTerms(form.Item!, form.Level, form.AwardedOn!.Value, form.HeldFromOn == form.AwardedOn ? null : form.HeldFromOn, form.ValidUntilOn, form.Document!.Trim(), null);
        var (record, why) = await desk.Enter(person, terms, form.Key!, files, corrects is null ? null : (corrects.Id, form.Reason!.Trim()), cancel);
        if (why is not null)
        {
            Refuse(FieldOf(why), say.Sentence(why));
            return await Refused(form, corrects, record, cancel);
        }

        TempData.Say(say[corrects is not null ? "Said.Corrected" : record!.State == CareerState.Confirmed ? "Said.Entered" : "Said.Proposed"]);
        return Redirect($"{Request.PathBase}/careers/{record!.Id}");
    }

    /// <summary>Whose career; null where the form names nobody in reach. What is missing is said.</summary>
    private async Task<Teacher?> Read(CareerForm form, CareerRecord? corrects, CancellationToken cancel)
    {
        var number = form.Number?.Trim() ?? "";
        var people = db.InReach(new(me.TeacherId, null, me.KeepsCareers()), clock.Today).AsNoTracking();
        var person = me.KeepsCareers()
            ? await people.SingleOrDefaultAsync(t => t.Number == number, cancel)
            : await people.SingleOrDefaultAsync(t => t.Id == me.TeacherId, cancel);
        if (person is null)
        {
            Refuse(nameof(form.Number), number.Length == 0 ? say["Number.Missing"] : say["Number.Unknown", number]);
        }

        if (catalogue.Item(form.Item) is null)
        {
            Refuse(nameof(form.Item), say["Item.Missing"]);
        }

        if (form.AwardedOn is null && ModelState[$"{Prefix}.{nameof(form.AwardedOn)}"]?.Errors.Count is null or 0)
        {
            Refuse(nameof(form.AwardedOn), say["AwardedOn.Missing"]);
        }

        if (string.IsNullOrWhiteSpace(form.Document))
        {
            Refuse(nameof(form.Document), say["Document.Missing"]);
        }

        if (corrects is not null && string.IsNullOrWhiteSpace(form.Reason))
        {
            Refuse(nameof(form.Reason), say["Reason.Missing"]);
        }

        return form.Key is { Length: 32 } ? person : null;
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "career-item-unknown" => nameof(CareerForm.Item),
        "career-level-odd" => nameof(CareerForm.Level),
        "career-held-early" => nameof(CareerForm.HeldFromOn),
        "career-ends-early" => nameof(CareerForm.ValidUntilOn),
        "career-evidence-missing" => nameof(CareerForm.Files),
        "career-sent-before" or "career-changed" => "",
        _ => nameof(CareerForm.AwardedOn),
    };

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(CareerForm form, CareerRecord? corrects, CareerRecord? sentBefore, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N"), Files = null }, corrects, sentBefore, cancel);
    }

    private Task<CareerRecord?> Find(int id, CancellationToken cancel)
    {
        var people = db.CareersDecidedBy(me, clock.Today);
        return db.CareerRecords.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && people.Any(t => t.Id == r.TeacherId), cancel);
    }

    private Task<string> NumberOf(CareerRecord record, CancellationToken cancel) => db.Teachers.Where(t => t.Id == record.TeacherId).Select(t => t.Number).SingleAsync(cancel);

    private async Task<IActionResult> Page(CareerForm form, CareerRecord? corrects, CareerRecord? sentBefore, CancellationToken cancel)
    {
        // The key of this page, not of a form that was refused for having none.
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var whom = me.KeepsCareers() && form.Number?.Trim() is { Length: > 0 } number
            ? await db.Teachers.Where(t => t.Number == number).Select(t => new CareerPerson(t.Id, t.Number, t.Name)).SingleOrDefaultAsync(cancel)
            : null;
        return View("CareerFormPage", new CareerFormPage(form, whom, me.KeepsCareers() && whom?.Id != (me.TeacherId ?? 0), corrects, catalogue, sentBefore));
    }
}
