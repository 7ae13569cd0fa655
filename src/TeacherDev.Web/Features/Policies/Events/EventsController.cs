using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>Policy events: the list, one with whom it moves, its approval and its withdrawal.</summary>
[Authorize(Access.SeeEvents)]
[Route("policy-events")]
public sealed class EventsController(
    TeacherDevDb db, PolicyShelf shelf, EventDesk desk, EventPreview preview, DistrictClock clock, SignedInPerson me, Actor actor,
    IStringLocalizer<EventsText> say, IStringLocalizer<PoliciesText> policies, IStringLocalizer<SharedText> words) : Controller
{
    private const int LongestReason = 500;

    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1, CancellationToken cancel = default)
    {
        var paging = new Paging(page, await db.PolicyEvents.CountAsync(cancel));
        var rows = await db.PolicyEvents.AsNoTracking().OrderByDescending(e => e.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        return View("EventsPage", new EventsPage(paging, rows, await shelf.Book(db, null, cancel), clock.UtcNow, me.Is(Roles.DistrictHr)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel) =>
        await Find(id, cancel) is { } happened ? await Page(happened, "", cancel) : NotFound();

    [HttpGet("{id:int}/people.csv")]
    public async Task<IActionResult> People(int id, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } happened)
        {
            return NotFound();
        }

        var csv = new CsvText().Line(say["Column.Number"].Value, say["Column.Name"].Value, words["Change.Duty"].Value,
            say["Column.Before"].Value, say["Column.After"].Value, say["Column.BeforeDays"].Value, say["Column.AfterDays"].Value, say["Column.BeforeTarget"].Value, say["Column.AfterTarget"].Value);
        if (happened.State is PolicyEventState.Draft or PolicyEventState.InForce)
        {
            await foreach (var (person, duties) in preview.People(happened, cancel))
            {
                foreach (var duty in duties)
                {
                    csv.Line(person.Record.Teacher.Number, person.Record.Teacher.Name, (duty.After ?? duty.Before)!.Policy.Name.In(CultureInfo.CurrentUICulture.Name),
                        Status(duty.Before), Status(duty.After), duty.Before?.Window.ToString(), duty.After?.Window.ToString(), duty.Before?.Target / 10m, duty.After?.Target / 10m);
                }
            }
        }

        db.Audited(actor, clock.UtcNow, "event.exported", ("event", id));
        await db.SaveChangesAsync(cancel);
        return File(csv.Bytes(), CsvText.MediaType, $"event-{id.ToString(CultureInfo.InvariantCulture)}-{clock.Today.AsDay()}.csv");
    }

    [Authorize(Access.KeepPolicies)]
    [HttpPost("{id:int}/approval")]
    public async Task<IActionResult> Approve(int id, string? people, int? seen, CancellationToken cancel) =>
        await Find(id, cancel) is { } happened ? await Answer(happened, await desk.Approve(id, people, seen, cancel), "people", people ?? "", "Said.Approved", cancel) : NotFound();

    [Authorize(Access.KeepPolicies)]
    [HttpPost("{id:int}/withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } happened)
        {
            return NotFound();
        }

        var why = reason?.Trim() is { } text ? text.Length > LongestReason ? text[..LongestReason] : text : "";
        return await Answer(happened, why.Length == 0 ? new("event-why-missing") : await desk.Withdraw(id, why, cancel), "reason", why, "Said.Withdrawn", cancel);
    }

    private Task<PolicyEventRecord?> Find(int id, CancellationToken cancel) => db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel);

    private string? Status(DutyResult? side) => side is null ? null : words.Status(side.Status.ToString());

    private async Task<IActionResult> Answer(PolicyEventRecord happened, Refusal? refusal, string field, string typed, string said, CancellationToken cancel)
    {
        if (refusal is null)
        {
            TempData.Say(say[said]);
            return Redirect($"{Request.PathBase}/policy-events/{happened.Id.ToString(CultureInfo.InvariantCulture)}");
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(await Find(happened.Id, cancel) ?? happened, typed, cancel);
    }

    private async Task<IActionResult> Page(PolicyEventRecord happened, string typed, CancellationToken cancel)
    {
        var moved = happened.State is PolicyEventState.Draft or PolicyEventState.InForce ? await preview.Of(happened, EventPage.MostShown, cancel) : null;
        var audience = new AudienceWords(policies).Of(happened.Event(clock.UtcNow).Audience, AudienceDay.LastReached).Take(1);
        return View("EventPage", new EventPage(happened, moved, preview.Day(happened), [.. audience], await shelf.Book(db, null, cancel), clock.UtcNow, me.Is(Roles.DistrictHr), typed));
    }
}

public static class EventSentences
{
    public static string Sentence(this IStringLocalizer<EventsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is int count ? count.AsCount() : a)]];
}
