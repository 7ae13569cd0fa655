using System.Text.Json;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Conditions;

/// <summary>How a document that a district keeps is read: the whole of it, or everything that is wrong with it.</summary>
public static class WholeDocument
{
    /// <summary>People write these by hand: a comment and a comma too many are let pass.</summary>
    public static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <param name="name">How its faults call it.</param>
    /// <param name="format">The only one that is understood.</param>
    /// <param name="read">What stands in it; what it does not ask for is a fault.</param>
    public static (T? Read, IReadOnlyList<Refusal> Refusals) Read<T>(string json, string name, int format, Func<DocumentPart, T> read)
        where T : class
    {
        var faults = new List<Refusal>();
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            var root = new DocumentPart(document.RootElement, name, faults);
            if (root.Number("format", 1, 99) is var said && said != format)
            {
                root.Refuse("document-format", said, format);
            }

            var whole = read(root);
            root.NothingElse();
            return faults.Count == 0 ? (whole, []) : (null, faults);
        }
        catch (JsonException e)
        {
            return (null, [new("document-not-json", (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1)]);
        }
    }

    /// <summary>Refuses each code that stands more than once in a list.</summary>
    public static void RefuseTwice(this DocumentPart part, string list, IEnumerable<string> codes)
    {
        foreach (var code in codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key))
        {
            part.Refuse("document-key-twice", $"{list}: {code}");
        }
    }
}
