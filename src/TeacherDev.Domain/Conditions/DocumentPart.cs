using System.Globalization;
using System.Text.Json;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Conditions;

/// <summary>
/// One object of a JSON document, read with its path. What is missing, unknown or of the wrong shape becomes a refusal
/// in the shared list, so that an author sees every fault at once.
/// </summary>
public sealed class DocumentPart
{
    private const int LongestQuote = 80;
    private static readonly DateRange Plausible = new(new(1900, 1, 1), new(2199, 12, 31));

    private readonly JsonElement element;
    private readonly List<Refusal> faults;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public DocumentPart(JsonElement element, string path, List<Refusal> faults)
    {
        (this.element, Path, this.faults) = (element, path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse("document-not-object");
            return;
        }

        foreach (var twice in element.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Refuse("document-key-twice", twice.Key);
        }
    }

    public string Path { get; }

    public void Refuse(string code, params object[] arguments) => faults.Add(new(code, [Path, .. arguments]));

    public bool Has(string key) => Find(key) is not null;

    /// <summary>A text that says something.</summary>
    public string Text(string key) => Optional(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : Missing(key, "");

    public string? Optional(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { } other => Wrong<string?>(key, other, "text"),
    };

    public int Number(string key) => OptionalNumber(key) ?? Missing(key, 0);

    public int Thousandths(string key) => OptionalThousandths(key) ?? Missing(key, 0);

    public int? OptionalNumber(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var value) => value,
        { } other => Wrong<int?>(key, other, "whole-number"),
    };

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? OptionalNumber(string key, int least, int most) =>
        OptionalNumber(key) is not { } number ? null
        : number >= least && number <= most ? number
        : Wrong<int?>(key, Find(key)!.Value, $"{least}..{most}");

    public int Number(string key, int least, int most) => OptionalNumber(key, least, most) ?? Missing(key, least);

    /// <summary>A decimal from 0 up, as thousandths.</summary>
    public int? OptionalThousandths(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) && value < 0 => Wrong<int?>(key, number, "≥ 0"),
        { ValueKind: JsonValueKind.Number } number when number.TryGetDecimal(out var value) && value < 1_000_000
            && value * 1000 == decimal.Truncate(value * 1000) => (int)(value * 1000),
        { } other => Wrong<int?>(key, other, "number"),
    };

    /// <summary>A decimal with at most one place, as tenths.</summary>
    public int? OptionalTenths(string key, int least = 0) =>
        OptionalThousandths(key) is not { } thousandths ? null
        : thousandths % 100 == 0 && thousandths >= least * 100 ? thousandths / 100
        : Wrong<int?>(key, Find(key)!.Value, least == 0 ? "tenths" : "0.1, 0.2 …");

    public int Tenths(string key, int least = 0) => OptionalTenths(key, least) ?? Missing(key, least);

    public bool Flag(string key) => Find(key) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => Wrong<bool>(key, other, "true-or-false"),
    };

    public DateOnly Date(string key) => OptionalDate(key) ?? Missing(key, default(DateOnly));

    public DateOnly? OptionalDate(string key) =>
        Optional(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Plausible.Contains(day) ? day
        : Wrong<DateOnly?>(key, Find(key)!.Value, "date");

    public IReadOnlyList<string> Texts(string key) => [.. Items(key)
        .Where(i => i.ValueKind == JsonValueKind.String || Wrong<bool>(key, i, "text"))
        .Select(i => i.GetString()!)];

    /// <summary>The same, at least one.</summary>
    public IReadOnlyList<string> SomeTexts(string key) => Texts(key) is { Count: > 0 } texts ? texts : Missing<IReadOnlyList<string>>(key, []);

    /// <summary>A word out of a list of words.</summary>
    public T Word<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise = default!)
    {
        if (Optional(key) is not { } word)
        {
            return otherwise;
        }

        return words.TryGetValue(word, out var value) ? value : Wrong<T>(key, Find(key)!.Value, string.Join(" | ", words.Keys)) ?? otherwise;
    }

    public DocumentPart? Part(string key) =>
        Find(key) is { } part ? new(part, $"{Path}.{key}", faults) : null;

    public DocumentPart? NeededPart(string key) => Part(key) ?? Missing<DocumentPart?>(key, null);

    public IReadOnlyList<DocumentPart> Parts(string key) =>
        [.. Items(key).Select((item, i) => new DocumentPart(item, $"{Path}.{key}[{i}]", faults))];

    /// <summary>The same, at least one.</summary>
    public IReadOnlyList<DocumentPart> SomeParts(string key) =>
        Parts(key) is { Count: > 0 } parts ? parts : Missing<IReadOnlyList<DocumentPart>>(key, []);

    /// <summary>Refuses every key that nobody asked for: a misspelt rule must not be a silent one.</summary>
    public void NothingElse()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject().Where(p => !read.Contains(p.Name)))
        {
            Refuse("document-unknown-key", property.Name);
        }
    }

    private IEnumerable<JsonElement> Items(string key) => Find(key) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        { } other => Wrong<IEnumerable<JsonElement>>(key, other, "list") ?? [],
    };

    private JsonElement? Find(string key)
    {
        read.Add(key);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var value) ? value : null;
    }

    /// <summary>Says so once; a key that is there and wrong is not missing.</summary>
    private T Missing<T>(string key, T otherwise)
    {
        if (element.ValueKind == JsonValueKind.Object && !faults.Exists(f => f.Arguments.Length > 1 && Equals(f.Arguments[0], Path) && Equals(f.Arguments[1], key)))
        {
            Refuse("document-missing", key);
        }

        return otherwise;
    }

    private T? Wrong<T>(string key, JsonElement value, string expected)
    {
        var raw = value.GetRawText();
        Refuse("document-value", key, raw.Length <= LongestQuote ? raw : raw[..LongestQuote] + "…", expected);
        return default;
    }
}
