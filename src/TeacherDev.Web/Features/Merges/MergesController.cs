using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Merges;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Merges.OneMerge;
using TeacherDev.Web.Features.Merges.Preview;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Merges;

/// <summary>Two records of one person: found, looked at side by side, made one, and taken apart again.</summary>
[Authorize(Access.SeePersonalData)]
[Route("merges")]
public sealed class MergesController(TeacherDevDb db, MergeDesk desk, PreviewReader previews, IStringLocalizer<MergesText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(int page = 1, CancellationToken cancel = default) => View("MergesPage", await MergesPage.Read(db, new(), page, cancel));

    [HttpGet("new")]
    public async Task<IActionResult> New(MergeForm form, CancellationToken cancel) =>
        await Sides(form, cancel) is { } sides ? await Show(sides, form, cancel) : await Choose(form, cancel);

    [Authorize(Access.KeepPersonalData)]
    [HttpPost]
    public async Task<IActionResult> Merge(MergeForm form, CancellationToken cancel)
    {
        if (await Sides(form, cancel) is not { } sides)
        {
            return await Choose(form, cancel);
        }

        if (form.Look)
        {
            return await Show(sides, form, cancel);
        }

        var plan = MergePlan.Of(sides.Stay, sides.From, form.Choices);
        Check(form, sides, plan);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await Show(sides, form, cancel);
        }

        var (merge, refusal) = await desk.Merge(plan, form.Reason!.Trim(), cancel);
        if (merge is not null)
        {
            TempData.Say(say["Said.Merged", merge.FromNumber, merge.StayNumber], kind: "info");
            return Redirect($"/merges/{merge.Id}");
        }

        Refuse("", refusal!);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Sides(form, cancel) is { } again ? await Show(again, form, cancel) : await Choose(form, cancel);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> One(int id, CancellationToken cancel) =>
        await db.TeacherMerges.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is { } merge
            ? View("~/Features/Merges/OneMerge/OneMergePage.cshtml", await OneMergePage.Read(db, merge, null, cancel))
            : NotFound();

    [Authorize(Access.KeepPersonalData)]
    [HttpPost("{id:int}/undoing")]
    public async Task<IActionResult> Undo(int id, string? reason, CancellationToken cancel)
    {
        if (await db.TeacherMerges.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } merge)
        {
            return NotFound();
        }

        if (await desk.Undo(merge, reason, cancel) is not { } refusal)
        {
            TempData.Say(say["Said.Undone", merge.FromNumber, merge.StayNumber], kind: "info");
            return Redirect($"/merges/{id}");
        }

        Refuse(refusal.Code == "reason-missing" ? nameof(reason) : "", refusal);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("~/Features/Merges/OneMerge/OneMergePage.cshtml", await OneMergePage.Read(db, merge, reason, cancel));
    }

    private async Task<(MergeSide Stay, MergeSide From)?> Sides(MergeForm form, CancellationToken cancel)
    {
        var stay = await Side(nameof(form.Stay), form.Stay, cancel);
        var from = await Side(nameof(form.From), form.From, cancel);
        if (stay is null || from is null)
        {
            return null;
        }

        if (MergePlan.WhyNot(stay.Teacher, from.Teacher) is { } refusal)
        {
            Refuse(nameof(form.From), refusal);
            return null;
        }

        return (stay, from);
    }

    private async Task<MergeSide?> Side(string field, string? typed, CancellationToken cancel)
    {
        var number = typed?.Trim() ?? "";
        var side = number.Length == 0 ? null : await db.MergeSide(number, cancel);
        if (side is null)
        {
            ModelState.AddModelError(field, number.Length == 0 ? say["Number.Missing"] : say["Number.Unknown", number]);
        }

        return side;
    }

    private void Check(MergeForm form, (MergeSide Stay, MergeSide From) sides, MergePlan plan)
    {
        if (form.StayVersion != sides.Stay.Teacher.Version || form.FromVersion != sides.From.Teacher.Version)
        {
            ModelState.AddModelError("", say["Changed", form.Seen ?? "", Summary.Of(say, plan)]);
        }

        if (Reasons.WhyNot(form.Reason) is { } why)
        {
            Refuse(nameof(form.Reason), why);
        }

        if (form.Typed?.Trim() != sides.From.Teacher.Number)
        {
            ModelState.AddModelError(nameof(form.Typed), say["Typed.Wrong", sides.From.Teacher.Number]);
        }
    }

    private async Task<IActionResult> Show((MergeSide Stay, MergeSide From) sides, MergeForm form, CancellationToken cancel) =>
        View("~/Features/Merges/Preview/PreviewPage.cshtml", await previews.Read(sides.Stay, sides.From, form, cancel));

    private async Task<IActionResult> Choose(MergeForm form, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("MergesPage", await MergesPage.Read(db, form, 1, cancel));
    }

    private void Refuse(string field, Refusal refusal) => ModelState.AddModelError(field, say["Refusal." + refusal.Code, refusal.Arguments]);
}
