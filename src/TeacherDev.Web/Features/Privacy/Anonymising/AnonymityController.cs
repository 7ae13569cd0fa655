using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Privacy.Anonymising;

/// <summary>One person whose time is over: what would go and what stays, and the act that cannot be undone.</summary>
[Authorize(Access.SeePersonalData)]
[Route("privacy/people/{person}")]
public sealed class AnonymityController(TeacherDevDb db, AnonymityDesk desk, Actor actor, IStringLocalizer<PrivacyText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string person, CancellationToken cancel) =>
        await Traces.Find(db, person, cancel) is { } traces ? View("AnonymityPage", await Page(traces, new(), cancel)) : NotFound();

    [Authorize(Access.KeepPersonalData)]
    [HttpPost("anonymity")]
    public async Task<IActionResult> Anonymise(string person, AnonymityForm form, CancellationToken cancel)
    {
        if (await Traces.Find(db, person, cancel) is not { } traces)
        {
            return NotFound();
        }

        if (Reasons.WhyNot(form.Reason) is { } why)
        {
            Refuse(nameof(form.Reason), why);
        }

        if (form.Typed?.Trim() != traces.Teacher.Number)
        {
            ModelState.AddModelError(nameof(form.Typed), say["Typed.Wrong", traces.Teacher.Number]);
        }

        if (ModelState.IsValid)
        {
            var (done, refusal) = await desk.Anonymise(person, actor, traces.Without(form.Reason!.Trim())!, cancel);
            if (done is not null)
            {
                TempData.Say(say["Said.Anonymised", traces.Instead], kind: "info");
                return Redirect("/privacy");
            }

            Refuse("", refusal!);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("AnonymityPage", await Page(traces, form, cancel));
    }

    private async Task<AnonymityPage> Page(Traces traces, AnonymityForm form, CancellationToken cancel) =>
        await AnonymityPage.Read(db, traces, form, await desk.WhyNot(traces, cancel), cancel);

    private void Refuse(string field, Refusal refusal) => ModelState.AddModelError(field, say["Refusal." + refusal.Code, refusal.Arguments]);
}
