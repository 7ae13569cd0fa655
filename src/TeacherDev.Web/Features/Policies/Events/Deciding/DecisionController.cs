using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Features.Policies.Events.Counting;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events.Deciding;

/// <summary>Approving an event, withdrawing it, giving a draft up; what takes long goes on beside the pages.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policy-events/{id:int}")]
public sealed class DecisionController(TeacherDevDb db, EventDesk desk, EventReader reader, Workbench bench, Actor actor, IStringLocalizer<EventsText> say) : Controller
{
    private const int LongestReason = 500;
    private const double SecondsToWait = 5;

    [HttpPost("approval")]
    public async Task<IActionResult> Approve(int id, string? people, int? seen, CancellationToken cancel) =>
        await Find(id, cancel) is not { } happened ? NotFound()
        : await Decide(happened, $"approval {seen} {people}", "people", people ?? "", "Said.Approved", (deciding, told, stop) => deciding.Approve(id, people, seen, actor, told, stop), cancel);

    [HttpPost("withdrawal")]
    public async Task<IActionResult> Withdraw(int id, string? reason, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } happened)
        {
            return NotFound();
        }

        var why = reason?.Trim() is { } text ? text.Length > LongestReason ? text[..LongestReason] : text : "";
        return why.Length == 0 ? await Answer(happened, new(new("event-why-missing"), ""), "reason", why, cancel)
            : happened.State == PolicyEventState.Draft ? await Answer(happened, new(await desk.Drop(id, why, cancel), "Said.Withdrawn"), "reason", why, cancel)
            : await Decide(happened, $"withdrawal {why}", "reason", why, "Said.Withdrawn", (deciding, _, stop) => deciding.Withdraw(id, why, actor, stop), cancel);
    }

    [HttpGet("decision")]
    public async Task<IActionResult> Decision(int id, string? of, CancellationToken cancel)
    {
        if (await Find(id, cancel) is not { } happened)
        {
            return NotFound();
        }

        if (bench.Find(Key(id, of ?? "")) is not { } work)
        {
            return Redirect(At(id));
        }

        await Workbench.Briefly(work, cancel);
        if (!work.Finished.IsCompleted)
        {
            return View("DecisionPage", new DecisionPage(happened, work));
        }

        bench.Forget(Key(id, of ?? ""));
        var decided = work.Result<Decided>();
        TempData.Say(decided is null ? say["Decision.Failed"] : decided.Refusal is { } refusal ? say.Sentence(refusal) : say[decided.Said],
            kind: decided is { Refusal: null } ? "" : "stop");
        return Redirect(At(id));
    }

    /// <summary>Sent twice it is one decision; its outcome is told to whoever sent it.</summary>
    private async Task<IActionResult> Decide(
        PolicyEventRecord happened, string what, string field, string typed, string said,
        Func<EventDeciding, Action<int, int>, CancellationToken, Task<Refusal?>> take, CancellationToken cancel)
    {
        var of = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{actor.Id} {actor.Name} {what}")))[..16];
        var key = Key(happened.Id, of);
        var work = bench.Ask(key, async (services, told, stop) => new Decided(await take(services.GetRequiredService<EventDeciding>(), told, stop), said));
        await Workbench.Briefly(work, SecondsToWait, cancel);
        if (work.Result<Decided>() is not { } decided)
        {
            return Redirect($"{At(happened.Id)}/decision?of={of}");
        }

        bench.Forget(key);
        return await Answer(happened, decided, field, typed, cancel);
    }

    private async Task<IActionResult> Answer(PolicyEventRecord happened, Decided decided, string field, string typed, CancellationToken cancel)
    {
        if (decided.Refusal is not { } refusal)
        {
            TempData.Say(say[decided.Said]);
            return Redirect(At(happened.Id));
        }

        ModelState.AddModelError(field, say.Sentence(refusal));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("EventPage", await reader.Page(await Find(happened.Id, cancel) ?? happened, typed, cancel) with { IsStill = true });
    }

    private Task<PolicyEventRecord?> Find(int id, CancellationToken cancel) => db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel);

    private string At(int id) => $"{Request.PathBase}/policy-events/{id.ToString(CultureInfo.InvariantCulture)}";

    private static string Key(int id, string of) => string.Create(CultureInfo.InvariantCulture, $"event-decision {id} {of}");
}
