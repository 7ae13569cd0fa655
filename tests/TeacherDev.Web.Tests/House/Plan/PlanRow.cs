using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>One row of the table: its rooms, and what its sentence allows, forbids and reserves.</summary>
public sealed partial class PlanRow
{
    readonly int number;
    readonly List<RoomPattern> allowed = [], forbidden = [], onlyFrom = [], exceptions = [];
    bool everything, roomsAbove, neverOneAnother;

    public PlanRow(int number, IReadOnlyList<RoomPattern> rooms, string sentence, IReadOnlySet<string> floors)
    {
        this.number = number;
        Rooms = rooms;
        foreach (var clause in Plain(sentence).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Read(clause, names => Names(names, floors));
    }

    public IReadOnlyList<RoomPattern> Rooms { get; }

    /// <summary>Every room the sentence mentions, so that a name without a room can be found.</summary>
    public IEnumerable<RoomPattern> Mentions => [.. allowed, .. forbidden, .. onlyFrom, .. exceptions];

    public bool Allows(Room from, Room to)
    {
        if (from.Name == to.Name)
            return true;
        if (to.Row.onlyFrom.Count > 0 && !to.Row.onlyFrom.Any(room => room.Means(from)))
            return false;
        if ((neverOneAnother && to.Row == this) || forbidden.Any(room => room.Means(to)))
            return false;
        return (everything && !exceptions.Any(room => room.Means(to)))
            || (roomsAbove && to.Row.number < number && to.Floor == from.Floor)
            || allowed.Any(room => room.Means(to));
    }

    /// <summary>"Domain/Calendar, Refusals" names two rooms of one floor.</summary>
    public static IReadOnlyList<RoomPattern> RoomsOf(string cell, IReadOnlySet<string> floors)
    {
        var names = Split(Plain(cell));
        var parent = names[0].Contains('/') ? names[0][..names[0].LastIndexOf('/')] : "";
        return [.. names.Select(name => new RoomPattern(floors.Contains(name.Split('/')[0]) ? name : $"{parent}/{name}"))];
    }

    void Read(string clause, Func<string, IEnumerable<RoomPattern>> names)
    {
        if (clause.StartsWith("nothing", StringComparison.Ordinal))
            return;
        if (clause.StartsWith("everything", StringComparison.Ordinal))
        {
            everything = true;
            if (Except().Match(clause) is { Success: true } except)
                exceptions.AddRange(names(except.Groups[1].Value));
        }
        else if (clause.StartsWith("all rooms above", StringComparison.Ordinal))
            roomsAbove = true;
        else if (clause == "never one another")
            neverOneAnother = true;
        else if (clause.StartsWith("never ", StringComparison.Ordinal))
            forbidden.AddRange(names(clause["never ".Length..]));
        else if (Only().Match(clause) is { Success: true } only)
            onlyFrom.AddRange(names(only.Groups[1].Value));
        else
            allowed.AddRange(names(clause));
    }

    IEnumerable<RoomPattern> Names(string list, IReadOnlySet<string> floors) =>
        Split(list).Select(name => new RoomPattern(floors.Contains(name.Split('/')[0]) ? name : $"{Rooms[0].Floor}/{name}"));

    static string[] Split(string list) =>
        [.. Comma().Split(list).Select(name => CodeFile().Replace(name.Trim(), "")).Where(name => name.Length > 0)];

    static string Plain(string cell) => Decoration().Replace(cell, "").Trim();

    [GeneratedRegex(@"\*\*|`|\([^)]*\)")]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\.cs$")]
    private static partial Regex CodeFile();

    [GeneratedRegex(@",|\band\b")]
    private static partial Regex Comma();

    [GeneratedRegex(@"^everything (?:but|except) (.+)$")]
    private static partial Regex Except();

    [GeneratedRegex(@"^only (.+) names? (?:it|them)$")]
    private static partial Regex Only();
}
