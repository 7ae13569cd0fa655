using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Opening;

/// <summary>The form of a new cohort, or of one that is changed.</summary>
[Authorize(Access.KeepCareers)]
[Route("cohorts")]
public sealed class CohortFormController(TeacherDevDb db, CohortDesk desk, CareerCatalogue catalogue, DistrictClock clock, IStringLocalizer<CohortsText> say) : Controller
{
    private const string Prefix = "Form";

    /// <param name="kind">A code of the catalogue, whose days and places are offered.</param>
    [HttpGet("new")]
    public IActionResult New(string? kind)
    {
        var (chosen, start) = (catalogue.Cohort(kind), clock.Today);
        return Page(new()
        {
            Key = Guid.NewGuid().ToString("N"), Kind = chosen?.Code, StartOn = start, EndOn = chosen?.Years is { } years ? start.AddYears(years).AddDays(-1) : null, Places = chosen?.Places,
            Name = chosen is null ? null : say["Name.Offered", start.Year, chosen.Name.Spoken()].Value,
        }, null);
    }

    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = Prefix)] CohortForm form, CancellationToken cancel)
    {
        var kind = catalogue.Cohort(form.Kind);
        if (kind is null)
        {
            Refuse(nameof(form.Kind), say["Kind.Missing"]);
        }

        if (Read(form) is not { } terms || kind is null || form.Key is not { Length: 32 })
        {
            return Refused(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, null, null);
        }

        var id = await desk.Open(kind, terms, form.Key, cancel);
        TempData.Say(say["Said.Opened"]);
        return Redirect($"{Request.PathBase}/cohorts/{id}");
    }

    [HttpGet("{id:int}/terms")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) => await Find(id, cancel) is { } cohort ? Page(CohortForm.Of(cohort), cohort) : NotFound();

    [HttpPost("{id:int}/terms")]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = Prefix)] CohortForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } cohort)
        {
            return NotFound();
        }

        if (Read(form) is not { } terms)
        {
            return Refused(form, cohort, null);
        }

        if (await desk.Change(id, terms, form.Seen, cancel) is { } refusal)
        {
            return Refused(refusal == CohortSteps.Overtaken ? form with { Seen = (await Find(id, cancel))!.Version } : form, cohort, refusal);
        }

        TempData.Say(say["Said.Changed"]);
        return Redirect($"{Request.PathBase}/cohorts/{id}");
    }

    private Task<Cohort?> Find(int id, CancellationToken cancel) => db.Cohorts.AsNoTracking().Include(c => c.Closing).SingleOrDefaultAsync(c => c.Id == id, cancel);

    /// <summary>Null where something will not do, with its sentences.</summary>
    private CohortTerms? Read(CohortForm form)
    {
        Need(nameof(form.StartOn), form.StartOn is not null);
        Need(nameof(form.EndOn), form.EndOn is not null);
        Need(nameof(form.Places), form.Places is not null);
        if (form is { StartOn: { } start, EndOn: { } end } && end < start)
        {
            Refuse(nameof(form.EndOn), say["EndOn.Early"]);
        }

        Need(nameof(form.Name), !string.IsNullOrWhiteSpace(form.Name));
        Need(nameof(form.InCharge), !string.IsNullOrWhiteSpace(form.InCharge));
        if (!ModelState.IsValid)
        {
            return null;
        }

        CohortTerms terms = new(form.Name!.Trim(), new(form.StartOn!.Value, form.EndOn!.Value), form.Places!.Value, form.InCharge!.Trim(), form.About.Bounded(Cohort.AboutLength));
        if (terms.WhyNot() is not { } refusal)
        {
            return terms;
        }

        Refuse(FieldOf(refusal), say.Sentence(refusal));
        return null;
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "cohort-name" => nameof(CohortForm.Name),
        "cohort-in-charge" => nameof(CohortForm.InCharge),
        "cohort-long" or "cohort-members-beyond" => nameof(CohortForm.EndOn),
        "cohort-places" or "cohort-places-taken" => nameof(CohortForm.Places),
        _ => "",
    };

    private void Need(string field, bool given)
    {
        if (!given && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private IActionResult Refused(CohortForm form, Cohort? cohort, Refusal? refusal)
    {
        if (refusal is not null)
        {
            Refuse(FieldOf(refusal), say.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form, cohort);
    }

    private ViewResult Page(CohortForm form, Cohort? cohort)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        ModelState.Remove($"{Prefix}.{nameof(form.Seen)}");
        return View("CohortFormPage", new CohortFormPage(form, cohort, catalogue));
    }
}
