using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Schools.OneSchool;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.Merging;

/// <summary>The district merges a school into another: thought of, shown with all that it does, done by one press.</summary>
[Authorize(Access.KeepSchools)]
[Route("schools/{code}/merger")]
public sealed class MergerController(SchoolReader schools, MergerReader reader, MergerDesk desk, DistrictClock clock, SignedInPerson me, IStringLocalizer<SchoolsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await schools.Find(code, cancel) is { } school ? Page(new() { Key = NewKey() }, school, await reader.Others(school, cancel)) : NotFound();

    /// <param name="change">Back to the form, with what was typed.</param>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(string code, bool change, [Bind(Prefix = Prefix)] MergerForm form, CancellationToken cancel)
    {
        if (await schools.Find(code, cancel) is not { } school)
        {
            return NotFound();
        }

        var others = await reader.Others(school, cancel);
        if (change)
        {
            return Page(form, school, others);
        }

        if (Read(form, others) is not { } into)
        {
            return Refused(form, school, others);
        }

        var (page, refusal) = await reader.Preview(form, school, into, form.On!.Value, cancel);
        return page is not null ? View("MergerPreviewPage", page) : Refused(form, school, others, refusal);
    }

    [HttpPost("")]
    public async Task<IActionResult> Merge(string code, [Bind(Prefix = Prefix)] MergerForm form, CancellationToken cancel)
    {
        if (await schools.Find(code, cancel) is not { } school)
        {
            return NotFound();
        }

        var others = await reader.Others(school, cancel);
        if (Read(form, others) is not { } into)
        {
            return Refused(form, school, others);
        }

        SchoolPaper paper = new(form.Key!, form.Document?.Trim() ?? "", form.Reason!.Trim(), me.AccountId, me.Name, clock.UtcNow);
        if (await desk.Merge(school.Id, into.Id, form.On!.Value, form.Seen ?? "", paper, cancel) is { } refusal)
        {
            return Refused(refusal.Code == "school-sent-before" ? form with { Key = NewKey() } : form, school, others, refusal);
        }

        TempData.Say(say["Said.Merged", school.Name, into.Name, form.On.Value.AsDay()]);
        return Redirect(Request.PathBase + school.Of());
    }

    private static string NewKey() => Guid.NewGuid().ToString("N");

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "school-into-itself" or "school-into-closed" or "school-into-later" => nameof(MergerForm.Into),
        "school-days" or "school-closed" => nameof(MergerForm.On),
        _ => "",
    };

    /// <returns>The school that stays; null for a form that says too little.</returns>
    private School? Read(MergerForm form, IReadOnlyList<School> others)
    {
        var into = others.FirstOrDefault(s => s.Code == form.Into);
        Need(into is not null, nameof(form.Into));
        Need(form.On is { } day && Plausible.Days.Contains(day), nameof(form.On));
        Need(!string.IsNullOrWhiteSpace(form.Reason), nameof(form.Reason));
        return ModelState.IsValid && form.Key is { Length: 32 } ? into : null;
    }

    private void Need(bool isThere, string field)
    {
        if (!isThere && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[$"{field}.Missing"]);
        }
    }

    private ViewResult Refused(MergerForm form, School school, IReadOnlyList<School> others, Refusal? refusal = null)
    {
        if (refusal is not null)
        {
            var field = FieldOf(refusal);
            ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", say.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form, school, others);
    }

    private ViewResult Page(MergerForm form, School school, IReadOnlyList<School> others)
    {
        // The key of this page, not of a form that was refused for having none.
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        return View("MergerFormPage", new MergerFormPage(form with { Key = form.Key is { Length: 32 } key ? key : NewKey() }, school, others));
    }
}
