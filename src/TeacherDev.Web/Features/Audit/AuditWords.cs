using System.Text.Json;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Audit;

namespace TeacherDev.Web.Features.Audit;

/// <summary>A row's codes in the reader's words; a code without a word shows itself.</summary>
public static class AuditWords
{
    private const string Ethics = "ethics.";

    public static string ActionOf(this IStringLocalizer<AuditText> say, string action) => say.Word("Action." + action) ?? action;

    /// <param name="names">What people call the subjects; one without a name shows its key.</param>
    /// <param name="ofEthics">The reader keeps ethics; to others no row of it names whom it is about.</param>
    public static string SubjectOf(this IStringLocalizer<AuditText> say, AuditRow row, IReadOnlyDictionary<(string Kind, string Id), string> names, bool ofEthics) =>
        row is not { SubjectKind: { } kind, SubjectId: { } id } ? ""
        : !ofEthics && row.Action.StartsWith(Ethics, StringComparison.Ordinal) ? say["Subject.Closed"]
        : $"{say.Word("Subject." + kind) ?? kind} {names.GetValueOrDefault((kind, id), id)}";

    public static string ActorOf(this IStringLocalizer<AuditText> say, AuditRow row) => row.ActorName.Length > 0 ? row.ActorName : say["Nobody"];

    public static string AddressOf(this IStringLocalizer<AuditText> say, AuditRow row) => say.Word("Address." + row.Address) ?? row.Address;

    /// <summary>The particulars one by one, in words where there are some; what is no object stands as it is.</summary>
    public static IReadOnlyList<(string Name, string Value)> Particulars(this IStringLocalizer<AuditText> say, string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject().Select(p => (p.Name, Key: "Detail." + char.ToUpperInvariant(p.Name[0]) + p.Name[1..], Value: Written(p.Value)))
                .Select(p => (say.Word(p.Key) ?? p.Name, say.Word($"{p.Key}.{p.Value}") ?? p.Value))]
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
