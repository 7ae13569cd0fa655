using System.Globalization;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Commands;

/// <summary>What was typed, checked against the command's usage, and where its answers go.</summary>
public sealed class CommandLine
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);

    private CommandLine(TextWriter output, TextWriter error) => (Out, Error) = (output, error);

    public TextWriter Out { get; }
    public TextWriter Error { get; }

    /// <summary>The value of an argument (<c>line["FILE"]</c>) or option (<c>line["role"]</c>), or null.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Whether a flag was typed: <c>line.Has("json")</c>.</summary>
    public bool Has(string flag) => _flags.Contains(flag);

    /// <summary>The value of an argument or option that the usage requires.</summary>
    public string Need(string name) => _values[name];

    /// <summary>An option that gives a day, or null when it was not typed.</summary>
    /// <exception cref="CommandFault">It is no plausible date of the form 2026-11-21.</exception>
    public DateOnly? Day(string option) =>
        this[option] is not { } typed ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Plausible.Days.Contains(day) ? day
        : throw new CommandFault(CommandsText.Say("NoDay", option, typed), isUsage: true);

    internal static CommandLine Read(string usage, IReadOnlyList<string> words, TextWriter output, TextWriter error)
    {
        var shape = CommandShape.Of(usage);
        var line = new CommandLine(output, error);
        var arguments = new Queue<string>(shape.Arguments);
        for (var i = shape.Name.Split(' ').Length; i < words.Count; i++)
        {
            var word = words[i] == "-h" ? "--help" : words[i];
            if (!word.StartsWith("--", StringComparison.Ordinal)) line.Argument(word, arguments);
            else i += line.Option(word[2..], i + 1 < words.Count ? words[i + 1] : null, shape);
        }
        if (!line.Has("help")) line.CheckComplete(shape);
        return line;
    }

    private void Argument(string word, Queue<string> open)
    {
        if (!open.TryDequeue(out var name)) throw new CommandFault(CommandsText.Say("UnknownArgument", word), isUsage: true);
        _values[name] = word;
    }

    /// <returns>How many further words it took.</returns>
    private int Option(string word, string? next, CommandShape shape)
    {
        var at = word.IndexOf('=', StringComparison.Ordinal);
        var name = at < 0 ? word : word[..at];
        if (shape.Flags.Contains(name) && at < 0)
        {
            _flags.Add(name);
            return 0;
        }
        if (!shape.Valued.Contains(name)) throw new CommandFault(CommandsText.Say("UnknownOption", "--" + word), isUsage: true);
        if (at < 0 && (next is null || next.StartsWith("--", StringComparison.Ordinal)))
            throw new CommandFault(CommandsText.Say("NoValue", "--" + name), isUsage: true);
        _values[name] = at < 0 ? next! : word[(at + 1)..];
        return at < 0 ? 1 : 0;
    }

    private void CheckComplete(CommandShape shape)
    {
        var missing = shape.Arguments.Take(shape.RequiredArguments).Where(a => !_values.ContainsKey(a))
            .Concat(shape.RequiredOptions.Where(o => !_values.ContainsKey(o)).Select(o => "--" + o)).FirstOrDefault();
        if (missing is not null) throw new CommandFault(CommandsText.Say("Missing", missing), isUsage: true);
    }
}
