using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Away.OneTerm;

/// <summary>One time at another school: the mid-way check and the yearly appraisals by the host school, its end and what follows.</summary>
[Authorize(Access.SeeRotation)]
[Route("teachers/{number}/away/{start}")]
public sealed class TermController(AwayReader reader, AwayDesk desk, RotationRules rules, DistrictClock clock, SignedInPerson me, IStringLocalizer<RotationsText> words, IStringLocalizer<AwayText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string number, DateOnly? start, CancellationToken cancel) => await Find(number, start, cancel) is { } row ? Page(row, null) : NotFound();

    [Authorize(Access.SpeakForHosts)]
    [HttpPost("words")]
    public async Task<IActionResult> Say(string number, DateOnly? start, WordForm form, CancellationToken cancel)
    {
        if (await Find(number, start, cancel) is not { } row)
        {
            return NotFound();
        }

        if (WhyNotSpeak(row) is { } silent)
        {
            return await Refused(row, silent, "", null, cancel);
        }

        var text = form.Text.Bounded(HostWord.TextLength);
        if (text.Length == 0)
        {
            return await Refused(row, new("away-text"), $"text-{form.Kind}-{form.Year}", form, cancel);
        }

        var refusal = await desk.Say(row, new(form.Kind, form.Year, form.Grade ?? "", form.NeedsCare, text), cancel);
        return refusal is null ? Said(row, form.Kind == HostWordKind.Yearly ? "Said.Appraised" : "Said.Checked")
            : await Refused(row, refusal, refusal.Code == "away-grade" ? $"grade-{form.Kind}-{form.Year}" : $"text-{form.Kind}-{form.Year}", form, cancel);
    }

    [Authorize(Access.SpeakForHosts)]
    [HttpPost("words/{word:int}/withdrawal")]
    public async Task<IActionResult> Withdraw(string number, DateOnly? start, int word, string? reason, CancellationToken cancel)
    {
        if (await Find(number, start, cancel) is not { } row || row.Words.All(w => w.Id != word))
        {
            return NotFound();
        }

        if (WhyNotSpeak(row) is { } silent)
        {
            return await Refused(row, silent, "", null, cancel);
        }

        var why = reason.Bounded(HostWord.ReasonLength);
        var refusal = why.Length == 0 ? new("away-reason") : await desk.Withdraw(row, word, why, cancel);
        return refusal is null ? Said(row, "Said.Withdrawn") : await Refused(row, refusal, $"back-{word}", null, cancel);
    }

    private async Task<AwayRow?> Find(string number, DateOnly? start, CancellationToken cancel) => start is { } day ? await reader.One(number, day, cancel) : null;

    private Refusal? WhyNotSpeak(AwayRow row) => reader.Speaks(row) ? null : new(me.TeacherId == row.Teacher.Id ? "away-own" : "away-not-host");

    private RedirectResult Said(AwayRow row, string said)
    {
        TempData.Say(say[said, row.Teacher.Name]);
        return Redirect($"{Request.PathBase}/teachers/{Uri.EscapeDataString(row.Teacher.Number)}/away/{row.Term.Days.Start:yyyy-MM-dd}");
    }

    private async Task<IActionResult> Refused(AwayRow row, Refusal refusal, string field, WordForm? form, CancellationToken cancel)
    {
        ModelState.AddModelError(field, words.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await reader.One(row.Teacher.Number, row.Term.Days.Start, cancel) is { } now ? Page(now, form) : NotFound();
    }

    private ViewResult Page(AwayRow row, WordForm? form) => View("TermPage", new TermPage(row, rules.Away, reader.Speaks(row), me.TeacherId == row.Teacher.Id, me.KeepsMoves() && me.TeacherId != row.Teacher.Id, form, clock.Today));
}
