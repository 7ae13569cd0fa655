using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.House.Sentences;

/// <summary>A key that code asks a room's sentences for; a beginning, if the rest is made while the program runs.</summary>
public sealed partial record KeyUse(string File, string Book, string Key, bool IsBeginning)
{
    public override string ToString() => $"{File}: {Book} has no {(IsBeginning ? "key beginning with " : "")}{Key}";

    public static IEnumerable<KeyUse> In(string file)
    {
        var text = Repository.Read(file);
        foreach (var (name, book) in Localizers(file, text))
            foreach (Match index in Regex.Matches(text, $@"(?<![\w.@""]){Regex.Escape(name)}\["))
                foreach (var use in Keys(FirstArgument(text, index.Index + index.Length)))
                    yield return new KeyUse(file, book, use.Key, use.IsBeginning);
        foreach (Match said in Said().Matches(text))
            foreach (var use in Keys(FirstArgument(text, said.Index + said.Length)))
                yield return new KeyUse(file, said.Groups[1].Value, use.Key, use.IsBeginning);
    }

    /// <summary>The names under which a file may ask for sentences, a view's imports included.</summary>
    static IEnumerable<(string Name, string Book)> Localizers(string file, string text)
    {
        var texts = new List<(string Folder, string Text)> { (FolderOf(file), text) };
        if (file.EndsWith(".cshtml", StringComparison.Ordinal))
            for (var folder = FolderOf(file); folder.StartsWith("src/TeacherDev.Web", StringComparison.Ordinal); folder = FolderOf(folder))
                if (System.IO.File.Exists(Path.Combine(Repository.Root, folder, "_ViewImports.cshtml")))
                    texts.Add((folder, Repository.Read($"{folder}/_ViewImports.cshtml")));
        return texts
            .SelectMany(one => Declaration().Matches(one.Text).Select(match =>
                (match.Groups[2].Value, match.Groups[1].Success ? match.Groups[1].Value : NearestBook(one.Folder))))
            .DistinctBy(one => one.Item1);
    }

    /// <summary>A localizer without a type speaks the words of its own room.</summary>
    static string NearestBook(string folder)
    {
        for (; folder.Length > 0; folder = FolderOf(folder))
            if (TextBook.All.FirstOrDefault(book => book.Folder == folder) is { } book)
                return book.Name;
        return "no room";
    }

    static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    static string FirstArgument(string text, int start)
    {
        var depth = 0;
        var quoted = false;
        var at = start;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"' && text[at - 1] != '\\')
                quoted = !quoted;
            if (quoted)
                continue;
            if (text[at] is '(' or '[' or '{')
                depth++;
            else if (text[at] is ')' or ']' or '}' && depth-- == 0)
                break;
            else if (text[at] == ',' && depth == 0)
                break;
        }
        return text[start..at];
    }

    static IEnumerable<(string Key, bool IsBeginning)> Keys(string argument)
    {
        foreach (Match match in Literal().Matches(argument))
        {
            var open = match.Groups["dollar"].Success && match.Groups["text"].Value.Contains('{');
            var key = open ? match.Groups["text"].Value.Split('{')[0] : match.Groups["text"].Value;
            if (!match.Groups["compared"].Success && !match.Groups["after"].Success && key.Length > 0)
                yield return (key, open || match.Groups["joined"].Success);
        }
    }

    [GeneratedRegex(@"\b(\w+Text)\.Say\(")]
    private static partial Regex Said();

    [GeneratedRegex(@"(?:IStringLocalizer|IHtmlLocalizer)(?:<(\w+)>)?\s+(\w+)\b")]
    private static partial Regex Declaration();

    [GeneratedRegex("""(?<compared>(?:[=!]=|\bis)\s*)?(?<after>\+\s*)?(?<dollar>\$)?"(?<text>[^"]*)"(?<joined>\s*\+)?""")]
    private static partial Regex Literal();
}
