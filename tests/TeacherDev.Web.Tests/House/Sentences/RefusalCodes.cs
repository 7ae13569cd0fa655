using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.House.Sentences;

/// <summary>The codes by which the domain refuses and warns; each is the end of a key in a room's sentences.</summary>
public static partial class RefusalCodes
{
    public static IEnumerable<(string File, string Code)> InDomain() =>
        from file in Repository.Files("src/TeacherDev.Domain", ".cs")
        from code in In(Repository.Read(file), isList: file.EndsWith("Code.cs", StringComparison.Ordinal))
        select (file, code);

    public static IEnumerable<string> In(string code, bool isList = false) =>
        (isList ? Listed() : Said()).Matches(code)
            .SelectMany(match => Literal().Matches(match.Groups["codes"].Value))
            .Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\b(?:Refuse|new Refusal|new)\((?<codes>[^,()]*""[a-z]+(?:-[a-z]+)+""[^,()]*)[,)]")]
    private static partial Regex Said();

    [GeneratedRegex(@"const string \w+ = (?<codes>""[^""]+"")")]
    private static partial Regex Listed();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)+)""")]
    private static partial Regex Literal();
}
