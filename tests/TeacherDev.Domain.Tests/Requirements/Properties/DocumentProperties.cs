using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

public sealed class DocumentProperties
{
    private const string HalfCharacter = "half-character";

    private static readonly string[] Junk =
    [
        "null", "-1", "0", "7", "1000000000", "1e400", "1.2345", "\"\"", "\"x\"", "\"2021-01-01\"", "\"9999-12-31\"", "true", "[]", "{}", "[\"x\"]", "[{}]", "[[]]",
        $"\"{HalfCharacter}\"",
    ];

    private static readonly string[] Documents =
        [.. Duties.Documents.Select(d => File.ReadAllText(Path.Combine(Duties.Packs, d)))];

    private static readonly Gen<string> Spoilt =
        from document in Gen.Elements(Documents)
        from places in Gen.Choose(0, 400).Two()
        from junk in Gen.Elements(Junk).Two()
        from twice in Gen.Elements(true, false)
        select Spoil(twice ? Spoil(document, places.Item1, junk.Item1) : document, places.Item2, junk.Item2).Replace(HalfCharacter, "\\ud800", StringComparison.Ordinal);

    [Fact]
    public void A_spoilt_document_is_a_policy_or_refused_and_never_an_error() => ForAll.Of(Spoilt, document =>
    {
        var read = PolicyReading.Read(document);

        (read.Policy is null).ShouldBe(read.Refusals.Count > 0);
        if (read.Policy is { } policy)
        {
            new Person().Trained("2024-05-01", 8).Stands("2025-06-30", policy);
        }
    }, times: 600);

    /// <summary>Puts another value in one place of the document.</summary>
    private static string Spoil(string document, int place, string junk)
    {
        var root = JsonNode.Parse(document, null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        var places = Places(root).ToList();
        places[place % places.Count](JsonNode.Parse(junk));
        return root.ToJsonString();
    }

    private static IEnumerable<Action<JsonNode?>> Places(JsonNode? node) => node switch
    {
        JsonObject o => o.ToList().SelectMany(p => Places(p.Value).Prepend(value => o[p.Key] = value)),
        JsonArray a => Enumerable.Range(0, a.Count).SelectMany(i => Places(a[i]).Prepend(value => a[i] = value)),
        _ => [],
    };
}
