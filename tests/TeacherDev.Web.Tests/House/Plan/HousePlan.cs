namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>The table "Who may import whom" of docs/house.md, and what breaks it.</summary>
public sealed class HousePlan
{
    const string Heading = "## Who may import whom";

    readonly List<PlanRow> rows = [];

    public HousePlan(string page)
    {
        var start = page.IndexOf(Heading, StringComparison.Ordinal);
        if (start < 0)
            throw new FormatException($"The page has no part \"{Heading}\".");
        var cells = page[start..].Split('\n').Skip(1)
            .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Trim().Trim('|').Split('|', 2)).ToList();
        var floors = cells.Select(cell => cell[0].Trim().Trim('`', '*').Split('/')[0]).ToHashSet();
        foreach (var cell in cells)
            rows.Add(new PlanRow(rows.Count, PlanRow.RoomsOf(cell[0], floors), cell[1], floors));
    }

    /// <summary>The rooms that the table calls by name, without a placeholder.</summary>
    public IEnumerable<string> Named() =>
        rows.SelectMany(row => row.Rooms).Where(room => room.Literals == room.Length).Select(room => room.Path);

    public IEnumerable<string> NamesWithoutARoom() =>
        from row in rows
        from name in row.Mentions
        where name.Length > 1 && !rows.Any(other => other.Rooms.Any(room => room.Shape == name.Shape
            || room.Claims(name.Path.Split('/'), "") is not null))
        select $"{row.Rooms[0].Path} speaks of {name.Path}, which is no room of the table";

    /// <summary>Each arrow that the table does not allow, as "room -> room, type"; each type without a room.</summary>
    public IReadOnlyList<string> Breaches(IEnumerable<TypeUse> uses)
    {
        var breaches = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var use in uses)
        {
            var (from, to) = (RoomOf(use.From), RoomOf(use.To));
            if (from is null || to is null)
                breaches.Add($"no room in the table for {(from is null ? use.From : use.To)}");
            else if (!from.Row.Allows(from, to))
                breaches.Add($"{from.Name} -> {to.Name}, {use.To.Name} (named by {use.From.Name})");
        }
        return [.. breaches];
    }

    /// <summary>The room of a type: the row that names most of its path wins.</summary>
    public Room? RoomOf(TypeName type)
    {
        var space = type.Namespace.Split('.').Skip(1).ToList();
        return (from row in rows
                from pattern in row.Rooms
                let name = pattern.Claims(space, type.Name)
                where name is not null
                orderby pattern.Literals descending, pattern.Length descending
                select new Room(name, pattern, row)).FirstOrDefault();
    }
}
