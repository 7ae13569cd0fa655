using System.Globalization;
using System.Text.Json;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Conditions;

/// <summary>
/// One object of a JSON document, read with its path. What is missing, unknown or of the wrong shape becomes a refusal
/// in the shared list, so that an author sees every fault at once.
/// </summary>
public sealed partial class DocumentPart
{
    private const int LongestQuote = 80;

    private readonly Dictionary<string, JsonElement>? properties;
    private readonly List<Refusal> faults;
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    public DocumentPart(JsonElement element, string path, List<Refusal> faults)
    {
        (Path, this.faults) = (path, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse("document-not-object");
            return;
        }

        properties = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = Readable(() => property.Name) ?? "\uFFFD";
            if (!properties.TryAdd(name, property.Value))
            {
                Refuse("document-key-twice", name);
            }
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
        { ValueKind: JsonValueKind.String } text when Readable(text.GetString) is { } readable => readable,
        { } other => Wrong<string?>(key, other, "text"),
    };

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
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Plausible.Days.Contains(day) ? day
        : Wrong<DateOnly?>(key, Find(key)!.Value, "date");

    public IReadOnlyList<string> Texts(string key) => [.. Items(key)
        .Where(i => (i.ValueKind == JsonValueKind.String && Readable(i.GetString) is not null) || Wrong<bool>(key, i, "text"))
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

    /// <summary>Words out of a list of words.</summary>
    public IReadOnlyList<T> Words<T>(string key, IReadOnlyDictionary<string, T> words)
    {
        List<T> read = [];
        foreach (var word in Texts(key))
        {
            if (words.TryGetValue(word, out var value))
            {
                read.Add(value);
            }
            else
            {
                Refuse("document-value", key, word, string.Join(" | ", words.Keys));
            }
        }

        return read;
    }

    /// <summary>The same, at least one.</summary>
    public IReadOnlyList<T> SomeWords<T>(string key, IReadOnlyDictionary<string, T> words) => Texts(key).Count > 0 ? Words(key, words) : Missing<IReadOnlyList<T>>(key, []);

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
        foreach (var name in properties?.Keys.Where(n => !read.Contains(n)) ?? [])
        {
            Refuse("document-unknown-key", name);
        }
    }

    /// <summary>JSON may hold half a character (a lone surrogate), of which no text can be made.</summary>
    private static string? Readable(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            return null;
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
        return properties is not null && properties.TryGetValue(key, out var value) ? value : null;
    }

    /// <summary>Says so once; a key that is there and wrong is not missing.</summary>
    private T Missing<T>(string key, T otherwise)
    {
        if (properties is not null && !faults.Exists(f => f.Arguments.Length > 1 && Equals(f.Arguments[0], Path) && Equals(f.Arguments[1], key)))
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
