using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeacherDev.Data.Audit;

/// <summary>The texts in an audit row's particulars, exchanged one by one: figures and the names of fields stay as they are.</summary>
internal static class DetailTexts
{
    /// <param name="detail">JSON as the trail wrote it.</param>
    /// <param name="exchange">Gets the name of the field and its text.</param>
    public static string? Exchanged(string? detail, Func<string, string, string> exchange)
    {
        if (detail is null)
        {
            return null;
        }

        var json = Walked(JsonNode.Parse(detail), "", exchange)?.ToJsonString(AuditTrail.Json) ?? "null";
        return json.Length <= AuditRow.DetailLength ? json : JsonSerializer.Serialize(new { tooLong = json.Length }, AuditTrail.Json);
    }

    private static JsonNode? Walked(JsonNode? node, string name, Func<string, string, string> exchange) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(f.Key, Walked(f.Value, f.Key, exchange)))),
        JsonArray items => new JsonArray([.. items.Select(i => Walked(i, name, exchange))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(exchange(name, text)),
        _ => node?.DeepClone(),
    };
}
