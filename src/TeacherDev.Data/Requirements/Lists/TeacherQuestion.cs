namespace TeacherDev.Data.Requirements.Lists;

/// <summary>Which people a list asks for, among those in reach, and in which order.</summary>
public sealed record TeacherQuestion
{
    /// <summary>Part of a name or number, or the beginning of a name's pinyin or initials; "" for everybody.</summary>
    public string Text { get; init; } = "";

    /// <summary>Those whose legal post today is at this school.</summary>
    public int? SchoolId { get; init; }

    /// <summary>Those who have no legal post today.</summary>
    public bool InNoPost { get; init; }

    /// <summary>Former staff too.</summary>
    public bool FormerToo { get; init; }

    /// <summary>A policy's code: those who owe it today. What follows is then asked of this duty, else of any.</summary>
    public string? Duty { get; init; }

    /// <summary>The name of a <c>DutyStatus</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Those who still owe hours or a clause.</summary>
    public bool Short { get; init; }

    /// <summary>Those with the policy's mark (for the rolling window: under five years of service).</summary>
    public bool Marked { get; init; }

    /// <summary>Counted at least so many tenths.</summary>
    public int? CountedFrom { get; init; }

    /// <summary>Counted fewer than so many tenths.</summary>
    public int? CountedBelow { get; init; }

    public TeacherOrder Order { get; init; } = TeacherOrder.ByNumber;

    /// <summary>The same people, whatever their duties say.</summary>
    public TeacherQuestion OfAnyStanding => this with { Duty = null, Status = null, Short = false, CountedFrom = null, CountedBelow = null };

    /// <summary>The whole district, or by duty and mark: what the tallies kept with the standings answer.</summary>
    internal bool IsOfTheDistrict => Text.Length == 0 && SchoolId is null && !InNoPost && !FormerToo;

    /// <summary>Typed text as it is looked for: without what no name holds.</summary>
    public static string Clean(string? typed)
    {
        var text = new string([.. (typed ?? "").Trim().Where(c => !char.IsControl(c))]);
        return text.Length > 60 ? text[..60] : text;
    }
}

/// <summary>What a list is sorted by.</summary>
public enum TeacherSort
{
    Number,
    Name,
    School,
    Title,

    /// <summary>What is missing to one duty, else the most that is missing to any.</summary>
    Short,
}

/// <param name="By">What is compared; equal ones stand by number.</param>
/// <param name="Duty">For <see cref="TeacherSort.Short"/>: of which policy.</param>
/// <param name="HighestFirst">Turned round.</param>
public sealed record TeacherOrder(TeacherSort By, string? Duty = null, bool HighestFirst = false)
{
    public static readonly TeacherOrder ByNumber = new(TeacherSort.Number);
}
