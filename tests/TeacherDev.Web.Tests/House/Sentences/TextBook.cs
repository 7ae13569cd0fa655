using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TeacherDev.Web.Tests.House.Sentences;

/// <summary>The sentences of one room in both languages: CreditsText.resx and its twin CreditsText.zh-Hans.resx.</summary>
public sealed partial class TextBook(string path)
{
    public string Path { get; } = path;
    public string Name { get; } = System.IO.Path.GetFileNameWithoutExtension(path);
    public string Folder { get; } = System.IO.Path.GetDirectoryName(path)!.Replace('\\', '/');
    public string TwinPath => Path.Replace(".resx", ".zh-Hans.resx", StringComparison.Ordinal);

    public bool HasTwin => File.Exists(System.IO.Path.Combine(Repository.Root, TwinPath));
    public ILookup<string, string> English => Entries(Path);
    public ILookup<string, string> Chinese => HasTwin ? Entries(TwinPath) : Enumerable.Empty<string>().ToLookup(key => key);

    public static IReadOnlyList<TextBook> All { get; } =
        [.. Repository.Files("src", ".resx").Where(path => !path.EndsWith(".zh-Hans.resx", StringComparison.Ordinal)).Select(path => new TextBook(path))];

    public static IEnumerable<string> Orphans() =>
        Repository.Files("src", ".zh-Hans.resx").Where(path => All.All(book => book.TwinPath != path));

    public bool Has(string key) => English.Contains(key);

    public bool HasAnyBeginning(string prefix) => English.Any(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The numbers of the places that a sentence leaves open: {0}, {1:0.0}.</summary>
    public static IReadOnlyList<string> Places(string sentence) =>
        [.. Place().Matches(sentence.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value).Distinct().Order()];

    static ILookup<string, string> Entries(string path) =>
        XDocument.Load(System.IO.Path.Combine(Repository.Root, path)).Root!.Elements("data")
            .ToLookup(data => (string)data.Attribute("name")!, data => (string?)data.Element("value") ?? "");

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();
}
