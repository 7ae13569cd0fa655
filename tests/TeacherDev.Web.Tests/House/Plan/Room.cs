namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>A room by its path (Web/Features/Credits) and the row of the table that speaks of it.</summary>
public sealed record Room(string Name, RoomPattern Pattern, PlanRow Row)
{
    public string Floor => Name.Split('/')[0];
}

/// <summary>A room's path as the table writes it; X, Y or * stands for any one name.</summary>
public sealed record RoomPattern(string Path)
{
    readonly string[] segments = Path.Split('/');

    public string Floor => segments[0];
    public int Length => segments.Length;
    public int Literals => segments.Count(segment => !IsAny(segment));

    /// <summary>The same path with every placeholder written alike.</summary>
    public string Shape => string.Join('/', segments.Select(segment => IsAny(segment) ? "*" : segment)).ToLowerInvariant();

    /// <summary>The room's own name if the type lives in a room of this pattern.</summary>
    public string? Claims(IReadOnlyList<string> space, string typeName)
    {
        string[] path = space.Count == segments.Length - 1 && !IsAny(segments[^1]) ? [.. space, typeName] : [.. space];
        if (path.Length < segments.Length)
            return null;
        for (var at = 0; at < segments.Length; at++)
            if (!IsAny(segments[at]) && !segments[at].Equals(path[at], StringComparison.OrdinalIgnoreCase))
                return null;
        return string.Join('/', path.Take(segments.Length));
    }

    /// <summary>Whether the room is meant: by its own name, or by the same placeholder.</summary>
    public bool Means(Room room) =>
        Length == 1
            ? room.Floor.Equals(Path, StringComparison.OrdinalIgnoreCase)
            : room.Name.Equals(Path, StringComparison.OrdinalIgnoreCase) || (Literals < Length && room.Pattern.Shape == Shape);

    static bool IsAny(string segment) => segment is "*" || (segment.Length == 1 && char.IsUpper(segment[0]));
}
