using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Applying;

/// <summary>The form of a new studio, or of one that is changed.</summary>
[Authorize(Access.ApplyStudios)]
[Route("studios")]
public sealed class StudioFormController(
    TeacherDevDb db, ApplicationDesk desk, StudioRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        var own = me.TeacherId is { } id ? await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id, cancel) : null;
        var start = SchoolTerm.Of(clock.Today).Next.Range.Start;
        return await Page(new()
        {
            Key = Guid.NewGuid().ToString("N"), Name = own is null || me.DecidesStudios() ? null : say["Name.Offered", own.Name].Value, Subject = own?.Subject, Stage = own?.Stage,
            School = own?.SchoolId is { } school ? await db.Schools.Where(s => s.Id == school).Select(s => s.Code).SingleAsync(cancel) : null,
            StartOn = start, EndOn = start.AddYears(rules.TermYears).AddDays(-1), Seats = Math.Min(8, rules.MostSeats), RuralFirst = true,
        }, null, cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Apply([Bind(Prefix = Prefix)] StudioForm form, CancellationToken cancel)
    {
        var leader = me.TeacherId;
        if (me.DecidesStudios())
        {
            var number = form.Number?.Trim() ?? "";
            leader = number.Length == 0 ? null : await db.InReach(me.Reach, clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);
            if (leader is null)
            {
                Refuse(nameof(form.Number), say[number.Length == 0 ? "Number.Missing" : "Number.Unknown", number]);
            }
        }

        if (await Read(form, cancel) is not { } terms || leader is null || form.Key is not { Length: 32 })
        {
            return await Refused(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, null, null, cancel);
        }

        var (studio, refusal) = await desk.Apply(terms, leader.Value, form.Key, cancel);
        if (studio is null)
        {
            return await Refused(form, null, refusal, cancel);
        }

        TempData.Say(say[studio.State == StudioState.Applied ? "Said.Applied" : "Said.Entered"]);
        return Redirect($"{Request.PathBase}/studios/{studio.Id}");
    }

    [Authorize(Access.ApplyStudios)]
    [HttpGet("{id:int}/terms")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel) =>
        await Find(id, cancel) is { } studio ? await Page(StudioForm.Of(studio, await db.Schools.Where(s => s.Id == studio.HostSchoolId).Select(s => s.Code).SingleAsync(cancel)), studio, cancel) : NotFound();

    [Authorize(Access.ApplyStudios)]
    [HttpPost("{id:int}/terms")]
    public async Task<IActionResult> Change(int id, [Bind(Prefix = Prefix)] StudioForm form, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } studio)
        {
            return NotFound();
        }

        if (await Read(form, cancel) is not { } terms)
        {
            return await Refused(form, studio, null, cancel);
        }

        if (await desk.Change(id, terms, form.Seen, cancel) is { } refusal)
        {
            var stands = await Find(id, cancel) ?? studio;
            return await Refused(refusal == StudioDesk.Overtaken ? form with { Seen = stands.Version } : form, stands, refusal, cancel);
        }

        TempData.Say(say["Said.Changed"]);
        return Redirect($"{Request.PathBase}/studios/{id}");
    }

    /// <summary>Who applied changes it while it waits, and who leads it its words; the district anything that may be.</summary>
    private async Task<Studio?> Find(int id, CancellationToken cancel)
    {
        if (await db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } studio)
        {
            return null;
        }

        var leads = await db.LeadsOf(id, cancel);
        return me.DecidesStudios() || (me.TeacherId is { } own && leads.Contains(own)) ? studio : null;
    }

    /// <summary>Null where something will not do, with its sentences.</summary>
    private async Task<StudioTerms?> Read(StudioForm form, CancellationToken cancel)
    {
        Need(nameof(form.Name), !string.IsNullOrWhiteSpace(form.Name));
        Need(nameof(form.StartOn), form.StartOn is not null);
        Need(nameof(form.EndOn), form.EndOn is not null);
        Need(nameof(form.Seats), form.Seats is not null);
        var school = await db.Schools.ToChoose(clock.Today).Where(s => s.Code == form.School).Select(s => (int?)s.Id).SingleOrDefaultAsync(cancel);
        Need(nameof(form.School), school is not null);
        if (form is { StartOn: { } start, EndOn: { } end } && end < start)
        {
            Refuse(nameof(form.EndOn), say["EndOn.Early"]);
        }

        if (form.Alliance is { } alliance && !await db.Studios.AnyAsync(s => s.Id == alliance && s.Kind == StudioKind.Alliance, cancel))
        {
            Refuse(nameof(form.Alliance), say["Alliance.Unknown"]);
        }

        if (!ModelState.IsValid)
        {
            return null;
        }

        StudioTerms terms = new(
            form.Name!.Trim(), form.Kind, form.Level, form.Subject?.Trim() ?? "", form.Stage?.Trim() ?? "", form.About?.Trim() ?? "", school!.Value, form.Alliance,
            new(form.StartOn!.Value, form.EndOn!.Value), form.Seats!.Value, form.SeatsPerSchool, form.RuralFirst);
        if (terms.WhyNot(rules) is not { } refusal)
        {
            return terms;
        }

        Refuse(FieldOf(refusal.Code), say.Sentence(refusal));
        return null;
    }

    private static string FieldOf(string code) => code switch
    {
        "studio-name" => nameof(StudioForm.Name),
        "studio-about" => nameof(StudioForm.About),
        "studio-level" => nameof(StudioForm.Level),
        "studio-term" => nameof(StudioForm.EndOn),
        "studio-end-past" or "studio-sessions-after" or "studio-member-elsewhere" => nameof(StudioForm.EndOn),
        "studio-seats" or "studio-seats-taken" => nameof(StudioForm.Seats),
        "studio-seats-school" => nameof(StudioForm.SeatsPerSchool),
        "lead-asked" => nameof(StudioForm.Kind),
        "studio-alliance-nested" => nameof(StudioForm.Alliance),
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

    private Task<IActionResult> Refused(StudioForm form, Studio? studio, Refusal? refusal, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            Refuse(FieldOf(refusal.Code), say.Sentence(refusal));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form, studio, cancel);
    }

    private async Task<IActionResult> Page(StudioForm form, Studio? studio, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var words = await db.Teachers.Select(t => new { t.Stage, t.Subject }).Distinct().ToListAsync(cancel);
        var alliances = await db.Studios.Where(s => s.Kind == StudioKind.Alliance && s.State == StudioState.Admitted).OrderBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(cancel);
        var holds = studio is not { Kind: StudioKind.Alliance, Id: var alliance } ? []
            : await db.Studios.Where(s => s.AllianceId == alliance && (s.State == StudioState.Admitted || s.State == StudioState.Suspended)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync(cancel);
        return View("StudioFormPage", new StudioFormPage(
            form, studio, studio is null && me.DecidesStudios(), await db.Schools.AsNoTracking().ToChoose(clock.Today).OrderBy(s => s.Code).ToListAsync(cancel),
            Some(words.Select(w => w.Stage)), Some(words.Select(w => w.Subject)), [.. alliances.Select(a => (a.Id, a.Name))], holds, rules, me.DecidesStudios()));

        static IReadOnlyList<string> Some(IEnumerable<string> known) => [.. known.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
