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
using TeacherDev.Web.Excel.Writing;
using TeacherDev.Web.Features.Policies.Events.Counting;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>Policy events: the list, and one with whom it moves.</summary>
[Authorize(Access.SeeEvents)]
[Route("policy-events")]
public sealed class EventsController(
    TeacherDevDb db, PolicyShelf shelf, EventReader reader, EventPreview preview, DistrictClock clock, SignedInPerson me, Actor actor,
    IStringLocalizer<EventsText> say, IStringLocalizer<SharedText> words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(int page = 1, CancellationToken cancel = default)
    {
        var paging = new Paging(page, await db.PolicyEvents.CountAsync(cancel));
        var rows = await db.PolicyEvents.AsNoTracking().OrderByDescending(e => e.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel);
        return View("EventsPage", new EventsPage(paging, rows, await shelf.Book(db, null, cancel), clock.UtcNow, me.Is(Roles.DistrictHr)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id, bool still, CancellationToken cancel) =>
        await Find(id, cancel) is { } happened ? View("EventPage", await reader.Page(happened, "", cancel) with { IsStill = still }) : NotFound();

    [HttpGet("{id:int}/people.csv")]
    public async Task<IActionResult> People(int id, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } happened)
        {
            return NotFound();
        }

        var page = await reader.Page(happened, "", cancel);
        if (page is { Work: not null, Moves: null })
        {
            return Redirect($"{Request.PathBase}/policy-events/{id.ToString(CultureInfo.InvariantCulture)}");
        }

        var csv = new CsvText().Line(say["Column.Number"].Value, say["Column.Name"].Value, words["Change.Duty"].Value,
            say["Column.Before"].Value, say["Column.After"].Value, say["Column.BeforeDays"].Value, say["Column.AfterDays"].Value, say["Column.BeforeTarget"].Value, say["Column.AfterTarget"].Value);
        await foreach (var (person, duties) in preview.People(happened, page.Moves?.People ?? [], cancel))
        {
            foreach (var duty in duties)
            {
                csv.Line(person.Record.Teacher.Number, person.Record.Teacher.Name, (duty.After ?? duty.Before)!.Policy.Name.Spoken(),
                    Status(duty.Before), Status(duty.After), duty.Before?.Window.ToString(), duty.After?.Window.ToString(), duty.Before?.Target / 10m, duty.After?.Target / 10m);
            }
        }

        db.Audited(actor, clock.UtcNow, "event.exported", ("event", id));
        await db.SaveChangesAsync(cancel);
        return File(csv.Bytes(), CsvText.MediaType, $"event-{id.ToString(CultureInfo.InvariantCulture)}-{clock.Today.AsDay()}.csv");
    }

    private Task<PolicyEventRecord?> Find(int id, CancellationToken cancel) => db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel);

    private string? Status(DutyResult? side) => side is null ? null : words.Status(side.Status.ToString());
}

public static class EventSentences
{
    public static string Sentence(this IStringLocalizer<EventsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is int count ? count.AsCount() : a)]];
}
