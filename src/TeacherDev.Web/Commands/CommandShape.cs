namespace TeacherDev.Web.Commands;

/// <summary>What may be typed behind a command, read from its usage line.</summary>
internal sealed record CommandShape(
    string Name, IReadOnlyList<string> Arguments, int RequiredArguments, IReadOnlySet<string> Valued, IReadOnlySet<string> Flags, IReadOnlyList<string> RequiredOptions)
{
    public static CommandShape Of(string usage)
    {
        List<string> name = [], arguments = [], requiredOptions = [];
        HashSet<string> valued = ["today", "lang"], flags = ["help"];
        var (required, depth) = (0, 0);
        var words = usage.Replace("|", " | ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var isOptional = depth + words[i].Count(c => c == '[') > 0 || Near(i - 1) || Near(i + 1);
            depth += words[i].Count(c => c == '[') - words[i].Count(c => c == ']');
            var word = words[i].Trim('[', ']');
            if (word == "|") continue;
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                var takesValue = i + 1 < words.Length && char.IsUpper(words[i + 1][0]) && !words[i].EndsWith(']');
                (takesValue ? valued : flags).Add(word[2..]);
                if (takesValue && !isOptional) requiredOptions.Add(word[2..]);
                if (takesValue) depth -= words[++i].Count(c => c == ']');
            }
            else if (char.IsUpper(word[0]))
            {
                arguments.Add(word);
                if (!isOptional) required++;
            }
            else name.Add(word);
        }
        return new(string.Join(' ', name), arguments, required, valued, flags, requiredOptions);

        bool Near(int i) => i >= 0 && i < words.Length && words[i] == "|";
    }
}
