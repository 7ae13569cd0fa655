using System.Text.Json;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;

namespace TeacherDev.Web.Features.Audit;

/// <summary>A row's codes in the reader's words; a code without a word shows itself.</summary>
public static class AuditWords
{
    public static string ActionOf(this IStringLocalizer<AuditText> say, string action) => say.Word("Action." + action) ?? action;

    public static string SubjectOf(this IStringLocalizer<AuditText> say, AuditRow row) =>
        row.SubjectKind is null ? "" : $"{say.Word("Subject." + row.SubjectKind) ?? row.SubjectKind} {row.SubjectId}";

    public static string ActorOf(this IStringLocalizer<AuditText> say, AuditRow row) => row.ActorName.Length > 0 ? row.ActorName : say["Nobody"];

    public static string AddressOf(this IStringLocalizer<AuditText> say, AuditRow row) => say.Word("Address." + row.Address) ?? row.Address;

    /// <summary>The particulars one by one; what is no object stands as it is.</summary>
    public static IReadOnlyList<(string Name, string Value)> Particulars(string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject().Select(p => (p.Name, Written(p.Value)))]
            : [("", Written(document.RootElement))];
    }

    private static string Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Written)),
        _ => value.GetRawText(),
    };

    private static string? Word(this IStringLocalizer<AuditText> say, string key) => say[key] is { ResourceNotFound: false } found ? found.Value : null;
}
