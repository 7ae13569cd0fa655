using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Leave.Asking;

/// <summary>Asking for leave, or recording it: the form, what it would change, and the step itself.</summary>
[Authorize(Access.AskLeave)]
[Route("leave")]
public sealed class AskLeaveController(
    TeacherDevDb db, PolicyShelf shelf, RotationRules rotation, LeaveDesk desk, LeavePreview preview, DistrictClock clock, SignedInPerson me,
    IStringLocalizer<LeaveText> say, IStringLocalizer<SharedText> words) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public async Task<IActionResult> Form(string? number, CancellationToken cancel)
    {
        var form = new AskLeaveForm { Key = Guid.NewGuid().ToString("N"), Number = number?.Trim(), Duty = "" };
        if (string.IsNullOrEmpty(form.Number) || !me.AsksForOthers() || await Numbered(form.Number).AnyAsync(cancel))
        {
            return await Page(form, null, cancel);
        }

        if (await NumberToday(form.Number, cancel) is { } today)
        {
            TempData.Say(say["Number.Old", form.Number, today], kind: "info");
            return Redirect($"{Request.PathBase}/leave/new?number={Uri.EscapeDataString(today)}");
        }

        Refuse(nameof(form.Number), say["Number.Unknown", form.Number]);
        return await Refused(form, cancel);
    }

    [HttpPost("preview")]
    public async Task<IActionResult> Preview([Bind(Prefix = Prefix)] AskLeaveForm form, CancellationToken cancel)
    {
        if (await Read(form, cancel) is not var (person, terms))
        {
            return await Refused(form, cancel);
        }

        var others = await db.LeaveRequests.AsNoTracking().Where(l => l.TeacherId == person.Record.Teacher.Id && l.Key != form.Key).ToListAsync(cancel);
        if (terms.WhyNot(person.Record, others, [.. rotation.Kinds], clock.Today) is { } refusal)
        {
            return await Refused(form, refusal, cancel);
        }

        return await Page(form, await preview.With(person, terms, cancel), cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Ask([Bind(Prefix = Prefix)] AskLeaveForm form, CancellationToken cancel)
    {
        if (await Read(form, cancel) is not var (person, terms))
        {
            return await Refused(form, cancel);
        }

        var (leave, refusal) = await desk.Ask(person, terms, form.Key!, cancel);
        if (refusal is not null)
        {
            return await Refused(form, refusal, cancel, leave);
        }

        TempData.Say(say[leave!.State == LeaveState.Approved ? "Said.Recorded" : "Said.Asked"]);
        return Redirect($"{Request.PathBase}/leave/{leave.Id}");
    }

    /// <summary>The person and the terms; null where the form says no such thing, with its sentences.</summary>
    private async Task<(Person Person, LeaveTerms Terms)?> Read(AskLeaveForm form, CancellationToken cancel)
    {
        var number = form.Number?.Trim() ?? "";
        var id = me.AsksForOthers() && number.Length > 0
            ? await Numbered(number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel)
            : me.AsksForOthers() ? null : me.TeacherId;
        if (id is null)
        {
            Refuse(nameof(form.Number), number.Length == 0 ? say["Number.Missing"]
                : await NumberToday(number, cancel) is { } today ? say["Number.Old", number, today]
                : say["Number.Unknown", number]);
        }

        Need(nameof(form.Kind), form.Kind);
        if (form.StartOn is null && ModelState[$"{Prefix}.{nameof(form.StartOn)}"]?.Errors.Count is null or 0)
        {
            Refuse(nameof(form.StartOn), say["StartOn.Missing"]);
        }

        Need(nameof(form.Reason), form.Reason);
        Need(nameof(form.Document), form.Document);
        var duty = string.IsNullOrEmpty(form.Duty) ? null : form.Duty;
        if (duty is not null and not Exemption.Rotation && !(await shelf.Book(db, null, cancel)).Codes.Contains(duty))
        {
            Refuse(nameof(form.Duty), say["Duty.Missing"]);
        }

        if (!ModelState.IsValid || form.Key is not { Length: 32 } || await db.Person(id!.Value, null, cancel) is not { } person)
        {
            return null;
        }

        return (person, new(form.Kind!, duty, form.StartOn!.Value, form.EndOn, form.Reason!.Trim(), form.Document!.Trim()));
    }

    private IQueryable<Teacher> Numbered(string number) => db.SpokenForBy(me, clock.Today).Where(t => t.Number == number);

    /// <summary>The number of the record that stands for one that was given up; null for none in reach.</summary>
    private Task<string?> NumberToday(string number, CancellationToken cancel)
    {
        var whose = db.SpokenForBy(me, clock.Today);
        return db.OldNumbers().Where(o => o.Number == number && whose.Any(t => t.Id == o.TeacherId)).Select(o => (string?)o.NumberToday).FirstOrDefaultAsync(cancel);
    }

    private void Need(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(AskLeaveForm form, Refusal refusal, CancellationToken cancel, LeaveRequest? sentBefore = null)
    {
        if (sentBefore is not null)
        {
            ModelState.AddModelError("", say.Sentence(refusal, words));
            return Refused(form, cancel, sentBefore);
        }

        var field = refusal.Code switch
        {
            "leave-kind-unknown" or "leave-kind-not-rotation" or "leave-kind-rotation-alone" => nameof(form.Kind),
            "leave-ends-early" => nameof(form.EndOn),
            _ => nameof(form.StartOn),
        };
        Refuse(field, say.Sentence(refusal, words));
        return Refused(form, cancel);
    }

    private Task<IActionResult> Refused(AskLeaveForm form, CancellationToken cancel, LeaveRequest? sentBefore = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, null, cancel, sentBefore);
    }

    private async Task<IActionResult> Page(AskLeaveForm form, LeaveChanges? changes, CancellationToken cancel, LeaveRequest? sentBefore = null)
    {
        // The key of this page, not of a form that was refused for having none.
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var whom = form.Number?.Trim() is { Length: > 0 } number && me.AsksForOthers()
            ? await Numbered(number).Select(t => new LeavePerson(t.Id, t.Number, t.Name)).SingleOrDefaultAsync(cancel)
            : null;
        var grants = me.MayDecideLeave() && (whom is null || whom.Id != me.TeacherId);
        return View("AskLeavePage", new AskLeavePage(form, whom, me.AsksForOthers(), grants, await shelf.Book(db, null, cancel), [.. rotation.Kinds], clock.Today, changes, sentBefore));
    }
}
