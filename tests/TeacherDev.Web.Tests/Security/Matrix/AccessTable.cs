using System.Text.RegularExpressions;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>Whose data somebody finds behind a door.</summary>
public enum Reach { Nothing, Own, School, District }

/// <summary>One line: a door and who is let in, by reach.</summary>
public sealed record AccessLine(string Door, IReadOnlyDictionary<Reach, IReadOnlyList<string>> Granted)
{
    public const string Anybody = "anybody", Everybody = "everybody", OnRoster = "roster";

    public bool NeedsNoSignIn => Granted[Reach.Own].Contains(Anybody);

    /// <summary>How far somebody sees here; null when the door is closed to them.</summary>
    public Reach? For(Person person) => Granted.Where(column => column.Value.Any(word => Means(word, person) && !IsOnlyToRead(word, person))).Select(column => (Reach?)column.Key).Max();

    /// <summary>An auditor who is nothing else acts nowhere but on the own account.</summary>
    private bool IsOnlyToRead(string word, Person person) => person.Role == Roles.Auditor && Door.StartsWith("POST ", StringComparison.Ordinal) && word == OnRoster;

    private static bool Means(string word, Person person) => word switch
    {
        Anybody => true,
        Everybody => person.IsSignedIn,
        OnRoster => person.Teacher is not null || person.Role == Roles.Teacher,
        _ => person.Role == word,
    };
}

/// <summary>What docs/roles/access.md grants.</summary>
public sealed partial class AccessTable
{
    public const string File = "docs/roles/access.md";
    private static readonly Reach[] Columns = [Reach.Own, Reach.School, Reach.District];
    private static readonly string[] Words = [AccessLine.Anybody, AccessLine.Everybody, AccessLine.OnRoster, .. Roles.All];

    private readonly Dictionary<string, AccessLine> lines = [];

    public AccessTable(string document)
    {
        foreach (Match row in Row().Matches(document))
        {
            var cells = Columns.Select((reach, at) => (reach, words: (IReadOnlyList<string>)row.Groups[at + 2].Value
                .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)));
            var line = new AccessLine(row.Groups[1].Value, cells.ToDictionary(cell => cell.reach, cell => cell.words));
            Faults.AddRange(line.Granted.SelectMany(column => column.Value).Except(Words).Select(word => $"{File}, {line.Door}: “{word}” is no role."));
            if (line.Granted.All(column => column.Value.Count == 0)) Faults.Add($"{File}, {line.Door}: nobody may come here; drop the line or name a role.");
            if (!lines.TryAdd(line.Door, line)) Faults.Add($"{File}: {line.Door} stands there twice.");
        }
    }

    /// <summary>What is odd about the document itself.</summary>
    public List<string> Faults { get; } = [];

    public AccessLine? For(Door door) => lines.GetValueOrDefault(door.Name);

    /// <summary>What does not fit between the lines and the doors, each with the way to mend it.</summary>
    public IEnumerable<string> Gaps(IReadOnlyList<Door> doors) =>
        doors.Where(door => For(door) is null).Select(door =>
            $"""
            {door.Name} has no line in {File}: nobody has said who may come there. Add one under the heading of its room, each role in the column of whom it reaches there
                | what it is | `{door.Name}` | own: {string.Join(", ", Words.Take(3))} or roles | own school: roles | district: roles |
            """)
        .Concat(lines.Keys.Except(doors.Select(door => door.Name)).Select(name => $"{File} has a line for {name}, where no door is: take the line out or write the address as it is routed."));

    [GeneratedRegex(@"^\|[^|]*\| *`([A-Z]+ /[^`]*)` *\|([^|\n]*)\|([^|\n]*)\|([^|\n]*)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
