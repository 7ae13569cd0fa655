using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <summary>Whom an event asks for: what is chosen in its form and the further condition, as the one condition that is kept, and back.</summary>
public static class EventAudience
{
    private const string Everybody = """{"everybody":true}""";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The numbers that were typed, each once.</summary>
    public static IReadOnlyList<string> Numbers(EventForm form) =>
        [.. (form.Numbers ?? "").Split([' ', '\t', '\r', '\n', '\u3000', ',', ';', '\uFF0C', '\uFF1B', '\u3001'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Null, with what is wrong, where the further condition cannot be read.</summary>
    /// <param name="numbers">The people whom it names; nobody for whoever fits the rest.</param>
    public static string? Written(EventForm form, IReadOnlyList<string> numbers, List<Refusal> faults)
    {
        var parts = new List<JsonNode?>();
        if (numbers.Count > 0)
        {
            parts.Add(new JsonObject { ["fact"] = "number", ["in"] = new JsonArray([.. numbers.Select(n => JsonValue.Create(n))]) });
        }

        foreach (var (fact, value) in new[] { ("staff-category", form.StaffCategory), ("school-stage", form.SchoolStage), ("setting", form.Setting), ("ownership", form.Ownership) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                parts.Add(new JsonObject { ["fact"] = fact, ["in"] = new JsonArray(value) });
            }
        }

        if (!string.IsNullOrWhiteSpace(form.More))
        {
            if (EventTerms.ReadAudience(form.More, faults) is null)
            {
                return null;
            }

            parts.Add(JsonNode.Parse(form.More, null, WholeDocument.Lenient));
        }

        return parts.Count == 0 ? Everybody : All(parts).ToJsonString();
    }

    /// <summary>The form with what is kept: each choice in its field, whatever else it asks in the further condition.</summary>
    public static EventForm Read(string audience, EventForm form)
    {
        var kept = JsonNode.Parse(audience)!;
        var rest = new List<JsonNode?>();
        foreach (var part in kept["everybody"] is not null ? [] : kept["all"] is JsonArray all ? all.ToList() : [kept])
        {
            if (Chosen(part, form) is { } with)
            {
                form = with;
            }
            else
            {
                rest.Add(part?.DeepClone());
            }
        }

        return form with { More = rest.Count == 0 ? null : (rest.Count == 1 ? rest[0]! : All(rest)).ToJsonString(Readable) };
    }

    private static JsonObject All(List<JsonNode?> parts) => new() { ["all"] = new JsonArray([.. parts]) };

    private static EventForm? Chosen(JsonNode? part, EventForm form) =>
        part is JsonObject { Count: 2 } named && form.Numbers is null && named["fact"]?.ToString() == "number" && named["in"] is JsonArray numbers
            ? form with { Numbers = string.Join('\n', numbers.Select(n => n?.ToString())) }
        : part is JsonObject { Count: 2 } only && only["in"] is JsonArray { Count: 1 } values && values[0] is JsonValue one && one.TryGetValue(out string? value)
            ? (only["fact"]?.ToString(), form) switch
            {
                ("staff-category", { StaffCategory: null }) => form with { StaffCategory = value },
                ("school-stage", { SchoolStage: null }) => form with { SchoolStage = value },
                ("setting", { Setting: null }) => form with { Setting = value },
                ("ownership", { Ownership: null }) => form with { Ownership = value },
                _ => null,
            }
            : null;
}
