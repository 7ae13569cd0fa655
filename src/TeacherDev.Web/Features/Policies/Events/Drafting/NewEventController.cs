using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <summary>Drafting a policy event: it moves nobody until it is approved.</summary>
[Authorize(Access.KeepPolicies)]
[Route("policy-events")]
public sealed class NewEventController(
    TeacherDevDb db, PolicyShelf shelf, EventDesk desk, DistrictClock clock, IStringLocalizer<EventsText> say, IStringLocalizer<PoliciesText> policies) : Controller
{
    private const string Prefix = "Form";

    [HttpGet("new")]
    public Task<IActionResult> Form(CancellationToken cancel) => Page(new() { Key = Guid.NewGuid().ToString("N") }, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Draft([Bind(Prefix = Prefix)] EventForm form, CancellationToken cancel)
    {
        var audience = Audience(form);
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

        if (!ModelState.IsValid || form.Key is not { Length: 32 } key)
        {
            return await Refused(form, cancel);
        }

        var terms = new EventTerms(form.Title!.Trim(), form.Reason!.Trim(), form.Document!.Trim(), effect, string.IsNullOrEmpty(form.Duty) ? null : form.Duty,
            audience!, form.AskedOn!.Value, form.Months ?? 0, form.StartOn, form.EndOn);
        var (drafted, refusal) = await desk.Draft(terms, key, cancel);
        if (drafted is null)
        {
            Refuse(FieldOf(refusal!), say.Sentence(refusal!));
            return await Refused(form, cancel);
        }

        TempData.Say(say["Said.Drafted"], kind: "info");
        return Redirect($"{Request.PathBase}/policy-events/{drafted.Id.ToString(CultureInfo.InvariantCulture)}");
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "event-policy-unknown" or "event-extends-one" or "event-extends-rolling" => nameof(EventForm.Duty),
        "event-months-odd" => nameof(EventForm.Months),
        "event-day-odd" => nameof(EventForm.AskedOn),
        "event-days-missing" => nameof(EventForm.StartOn),
        _ => nameof(EventForm.EndOn),
    };

    /// <summary>What was chosen as one condition; null with a sentence where the further one cannot be read.</summary>
    private string? Audience(EventForm form)
    {
        var parts = new List<JsonNode>();
        foreach (var (fact, value) in new[] { ("staff-category", form.StaffCategory), ("school-stage", form.SchoolStage), ("setting", form.Setting), ("ownership", form.Ownership) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add(new JsonObject { ["fact"] = fact, ["in"] = new JsonArray(value) });
            }
        }

        if (!string.IsNullOrWhiteSpace(form.More))
        {
            var faults = new List<Refusal>();
            if (EventTerms.ReadAudience(form.More, faults) is null)
            {
                Refuse(nameof(form.More), string.Join(" ", faults.Select(policies.Sentence)));
                return null;
            }

            parts.Add(JsonNode.Parse(form.More)!);
        }

        return parts.Count == 0 ? """{"everybody":true}""" : new JsonObject { ["all"] = new JsonArray(parts.ToArray()) }.ToJsonString();
    }

    private void Need(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Refuse(field, say[$"{field}.Missing"]);
        }
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{Prefix}.{field}", sentence);

    private Task<IActionResult> Refused(EventForm form, CancellationToken cancel)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form with { Key = form.Key is { Length: 32 } key ? key : Guid.NewGuid().ToString("N") }, cancel);
    }

    private async Task<IActionResult> Page(EventForm form, CancellationToken cancel)
    {
        ModelState.Remove($"{Prefix}.{nameof(form.Key)}");
        var schools = await db.Schools.Select(s => new { s.Stage, s.Setting, s.Ownership }).Distinct().ToListAsync(cancel);
        var categories = await db.Teachers.Select(t => t.StaffCategory).Distinct().ToListAsync(cancel);
        var words = new Dictionary<string, IReadOnlyList<string>>
        {
            [nameof(form.StaffCategory)] = Known(categories),
            [nameof(form.SchoolStage)] = Known(schools.Select(s => s.Stage)),
            [nameof(form.Setting)] = Known(schools.Select(s => s.Setting)),
            [nameof(form.Ownership)] = Known(schools.Select(s => s.Ownership)),
        };
        return View("NewEventPage", new NewEventPage(form, await shelf.Book(db, null, cancel), clock.Today, words));
    }

    private static IReadOnlyList<string> Known(IEnumerable<string> values) => [.. values.Where(v => v.Length > 0).Distinct().Order(StringComparer.Ordinal)];
}
