using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Changes;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <summary>Drafting a policy event, and editing the draft: it moves nobody until it is approved.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policy-events")]
public sealed class NewEventController(
    TeacherDevDb db, PolicyShelf shelf, EventDesk desk, DistrictClock clock,
    IStringLocalizer<EventsText> say, IStringLocalizer<PoliciesText> policies, IStringLocalizer<SharedText> words) : Controller
{
    private const string Prefix = "Form";
    private const int MostNumbers = 300, MostTold = 20;

    [HttpGet("new")]
    public Task<IActionResult> Form(CancellationToken cancel) => Page(new() { Key = Guid.NewGuid().ToString("N") }, null, null, cancel);

    [HttpGet("{id:int}/draft")]
    public async Task<IActionResult> Edit(int id, CancellationToken cancel)
    {
        if (await db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel) is not { } draft)
        {
            return NotFound();
        }

        if (draft.WhyNotRedraft() is { } refusal)
        {
            TempData.Say(say.Sentence(refusal), kind: "warn");
            return Redirect(At(id));
        }

        return await Page(EventForm.Of(draft), id, null, cancel);
    }

    [HttpPost("")]
    public async Task<IActionResult> Draft([Bind(Prefix = Prefix)] EventForm form, CancellationToken cancel) =>
        await Read(form, cancel) is { } terms && form.Key is { Length: 32 } key
            ? await Answer(form, null, await desk.Draft(terms, key, cancel), cancel)
            : await Refused(form, null, null, cancel);

    [HttpPost("{id:int}/draft")]
    public async Task<IActionResult> Redraft(int id, [Bind(Prefix = Prefix)] EventForm form, CancellationToken cancel)
    {
        if (!await db.PolicyEvents.AnyAsync(e => e.Id == id, cancel))
        {
            return NotFound();
        }

        return await Read(form, cancel) is { } terms
            ? await Answer(form, id, await desk.Redraft(id, form.Seen, terms, cancel), cancel)
            : await Refused(form, id, null, cancel);
    }

    private string At(int id) => $"{Request.PathBase}/policy-events/{id.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Null where the form says no such thing, with its sentences.</summary>
    private async Task<EventTerms?> Read(EventForm form, CancellationToken cancel)
    {
        var faults = new List<Refusal>();
        var typed = EventAudience.Numbers(form);
        var named = typed.Count > MostNumbers ? new([], []) : await NamedPeople.Of(db, typed, cancel);
        var audience = EventAudience.Written(form, named.Numbers, faults);
        if (typed.Count > MostNumbers || audience is { Length: > EventTerms.LongestAudience })
        {
            Refuse(typed.Count > 0 ? nameof(form.Numbers) : nameof(form.More), say["Who.TooLong", MostNumbers]);
        }
        else if (named.Unknown.Count > 0)
        {
            Refuse(nameof(form.Numbers), say["Who.Unknown", string.Join(say["Moved.Join"], named.Unknown.Take(MostTold)), named.Unknown.Count]);
        }

        if (faults.Count > 0)
        {
            Refuse(nameof(form.More), string.Join(" ", faults.Select(f => f.Code == "document-not-json" ? say["Who.More.NotJson", f.Arguments[0], f.Arguments[1]].Value : policies.Sentence(f))));
        }

        Need(nameof(form.Title), form.Title);
        Need(nameof(form.Reason), form.Reason);
        Need(nameof(form.Document), form.Document);
        if (!Enum.TryParse<EventEffect>(form.Effect, out var effect) || effect.ToString() != form.Effect)
        {
            Refuse(nameof(form.Effect), say["Effect.Missing"]);
        }

        if (form.AskedOn is null && ModelState[$"{Prefix}.{nameof(form.AskedOn)}"]?.Errors.Count is null or 0)
        {
            Refuse(nameof(form.AskedOn), say["AskedOn.Missing"]);
        }

        return !ModelState.IsValid ? null
            : new(form.Title!.Trim(), form.Reason!.Trim(), form.Document!.Trim(), effect, string.IsNullOrEmpty(form.Duty) ? null : form.Duty,
                audience!, form.AskedOn!.Value, form.Months ?? 0, form.StartOn, form.EndOn);
    }

    private async Task<IActionResult> Answer(EventForm form, int? id, SentDraft sent, CancellationToken cancel)
    {
        if (sent.Refusal is not { } refusal)
        {
            TempData.Say(say[sent.Corrected ? "Said.Redrafted" : "Said.Drafted"], kind: "info");
            return Redirect(At(sent.Event!.Id));
        }

        Refuse(FieldOf(refusal), say.Sentence(refusal));
        if (refusal.Code != "event-draft-changed")
        {
            ViewData["Sent"] = sent.Event?.Id;
            return await Refused(form, id, null, cancel);
        }

        return await Refused(form with { Seen = sent.Event!.Version }, id, sent.Event, cancel);
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "event-draft-changed" or "event-draft-over" or "event-sent-before" => "",
        "event-policy-unknown" or "event-extends-one" or "event-extends-rolling" => nameof(EventForm.Duty),
        "event-months-odd" => nameof(EventForm.Months),
        "event-day-odd" or "event-day-ahead" => nameof(EventForm.AskedOn),
        "event-days-missing" => nameof(EventForm.StartOn),
        _ => nameof(EventForm.EndOn),
    };

    private void Need(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError(field.Length == 0 ? "" : $"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(EventForm form, int? id, PolicyEventRecord? theirs, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, id, theirs, cancel);
    }

    private async Task<IActionResult> Page(EventForm form, int? id, PolicyEventRecord? theirs, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var schools = await db.Schools.EverOpen().Select(s => new { s.Stage, s.Setting, s.Ownership }).Distinct().ToListAsync(cancel);
        var categories = await db.Teachers.Select(t => t.StaffCategory).Distinct().ToListAsync(cancel);
        var known = new Dictionary<string, IReadOnlyList<string>>
        {
            [nameof(form.StaffCategory)] = Known(categories, form.StaffCategory),
            [nameof(form.SchoolStage)] = Known(schools.Select(s => s.Stage), form.SchoolStage),
            [nameof(form.Setting)] = Known(schools.Select(s => s.Setting), form.Setting),
            [nameof(form.Ownership)] = Known(schools.Select(s => s.Ownership), form.Ownership),
        };
        var book = await shelf.Book(db, null, cancel);
        return View("NewEventPage", new NewEventPage(form, book, clock.Today, known, id, theirs is null ? null : Theirs(theirs.Event(clock.UtcNow))));

        TheirDraft Theirs(PolicyEvent saved) =>
            new(theirs!, words.Effect(saved, book), [.. new AudienceWords(policies).Of(saved.Audience, AudienceDay.LastReached).Take(1)]);
    }

    /// <summary>What the roster says, and what a draft says that was made when it still did.</summary>
    private static IReadOnlyList<string> Known(IEnumerable<string> values, string? chosen) =>
        [.. values.Append(chosen ?? "").Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
