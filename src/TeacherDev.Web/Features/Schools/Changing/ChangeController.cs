using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Schools;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Schools.OneSchool;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.Changing;

/// <summary>The district opens, renames and closes schools.</summary>
[Authorize(Access.KeepSchools)]
[Route("schools")]
public sealed class ChangeController(TeacherDevDb db, SchoolReader reader, SchoolDesk desk, DistrictClock clock, IStringLocalizer<SchoolsText> say) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken cancel) => Page(SchoolAct.Opened, null, new(), cancel);

    [HttpPost("")]
    public async Task<IActionResult> Open([Bind(Prefix = Prefix)] ChangeForm form, CancellationToken cancel)
    {
        Need(form.Code, nameof(form.Code));
        Need(form.Name, nameof(form.Name));
        Need(form.Stage, nameof(form.Stage));
        if (!IsWhole(form))
        {
            return await Refused(SchoolAct.Opened, null, form, cancel);
        }

        School school = new()
        {
            Code = form.Code!.Trim(), Name = form.Name!.Trim(), Stage = form.Stage!.Trim(), Setting = form.Setting?.Trim() ?? "", Ownership = form.Ownership?.Trim() ?? "", Union = form.Union?.Trim() ?? "",
        };
        return await Answer(SchoolAct.Opened, school, null, form, await desk.Open(school, form.On!.Value, form.Key!, form.Document?.Trim() ?? "", form.Reason!.Trim(), cancel), cancel);
    }

    [HttpGet("{code}/name")]
    public async Task<IActionResult> Name(string code, CancellationToken cancel) => await reader.Find(code, cancel) is { } school ? await Page(SchoolAct.Renamed, school, new(), cancel) : NotFound();

    [HttpPost("{code}/name")]
    public async Task<IActionResult> Rename(string code, [Bind(Prefix = Prefix)] ChangeForm form, CancellationToken cancel)
    {
        if (await reader.Find(code, cancel) is not { } school)
        {
            return NotFound();
        }

        Need(form.Name, nameof(form.Name));
        return !IsWhole(form) ? await Refused(SchoolAct.Renamed, school, form, cancel)
            : await Answer(SchoolAct.Renamed, school, school, form, await desk.Rename(school.Id, form.Name!.Trim(), form.On!.Value, form.Key!, form.Document?.Trim() ?? "", form.Reason!.Trim(), cancel), cancel);
    }

    [HttpGet("{code}/closing")]
    public async Task<IActionResult> Closing(string code, CancellationToken cancel) => await reader.Find(code, cancel) is { } school ? await Page(SchoolAct.Closed, school, new(), cancel) : NotFound();

    [HttpPost("{code}/closing")]
    public async Task<IActionResult> Close(string code, [Bind(Prefix = Prefix)] ChangeForm form, CancellationToken cancel) =>
        await reader.Find(code, cancel) is not { } school ? NotFound()
        : !IsWhole(form) ? await Refused(SchoolAct.Closed, school, form, cancel)
        : await Answer(SchoolAct.Closed, school, school, form, await desk.Close(school.Id, form.On!.Value, form.Key!, form.Document?.Trim() ?? "", form.Reason!.Trim(), cancel), cancel);

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "school-code-taken" => nameof(ChangeForm.Code),
        "school-name-taken" or "school-name-same" => nameof(ChangeForm.Name),
        "school-days" or "school-people" or "school-closed" => nameof(ChangeForm.On),
        _ => "",
    };

    private bool IsWhole(ChangeForm form)
    {
        Need(form.On is { } day && Plausible.Days.Contains(day) ? "day" : null, nameof(form.On));
        Need(form.Reason, nameof(form.Reason));
        return ModelState.IsValid && form.Key is { Length: 32 };
    }

    private void Need(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text) && ModelState[$"{Prefix}.{field}"]?.Errors.Count is null or 0)
        {
            ModelState.AddModelError($"{Prefix}.{field}", say[$"{field}.Missing"]);
        }
    }

    private async Task<IActionResult> Answer(SchoolAct act, School about, School? school, ChangeForm form, Refusal? refusal, CancellationToken cancel)
    {
        if (refusal is not null)
        {
            var field = FieldOf(refusal);
            ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", say.Sentence(refusal));
            return await Refused(act, school, form, cancel);
        }

        var speaking = act == SchoolAct.Closed ? await db.SpeakingFor(about.Id).CountAsync(cancel) : 0;
        TempData.Say(say[speaking > 0 ? "Said.Closed.Speaking" : $"Said.{act}", act == SchoolAct.Renamed ? form.Name!.Trim() : about.Name, form.On!.Value.AsDay(), speaking.AsCount()]);
        return Redirect(Request.PathBase + about.Of());
    }

    private Task<IActionResult> Refused(SchoolAct act, School? school, ChangeForm form, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(act, school, form, cancel);
    }

    private async Task<IActionResult> Page(SchoolAct act, School? school, ChangeForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var words = act != SchoolAct.Opened ? [] : await db.Schools.AsNoTracking().EverOpen().Select(s => new { s.Stage, s.Setting, s.Ownership, s.Union }).Distinct().ToListAsync(cancel);
        return View("ChangePage", new ChangePage(act, form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, school, new Dictionary<string, IReadOnlyList<string>>
        {
            ["Stage"] = Words(words.Select(w => w.Stage)), ["Setting"] = Words(words.Select(w => w.Setting)), ["Ownership"] = Words(words.Select(w => w.Ownership)), ["Union"] = Words(words.Select(w => w.Union)),
        }, act == SchoolAct.Closed && school is not null ? await db.PeopleAt(school.Id, clock.Today).CountAsync(cancel) : 0,
            act == SchoolAct.Closed && school is not null ? await db.SpeakingFor(school.Id).OrderBy(u => u.UserName).Select(u => u.DisplayName).ToListAsync(cancel) : []));

        static List<string> Words(IEnumerable<string> all) => [.. all.Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }
}
