namespace TeacherDev.Domain.Ledger.Chain;

public enum RootKind
{
    /// <summary>Where trust begins: all that had been recorded before there was a chain was sealed then, as it stood.</summary>
    Beginning,

    /// <summary>A month that is over.</summary>
    Month,
}

/// <summary>The chain's hash at a moment that people may hold on to, such as on a printed report. Published once, never changed.</summary>
public sealed class LedgerRoot
{
    private const int ShortBytes = 8;

    public int Id { get; init; }
    public RootKind Kind { get; init; }

    /// <summary>The first day of the month that it closes; of the month in which the chain began.</summary>
    public DateOnly MonthOn { get; init; }

    /// <summary>The last entry that it stands for; it stands for all before it too.</summary>
    public long Position { get; init; }

    /// <summary>How many entries came since the root before.</summary>
    public long Entries { get; init; }

    public required byte[] Hash { get; init; }
    public DateTime PublishedAt { get; init; }
    public required string PublishedBy { get; init; }

    /// <summary>Sixteen hex digits in fours: enough that nobody finds another chain with the same, short enough to compare by eye.</summary>
    public string Short => Shorten(Hash);

    public static string Shorten(byte[] hash) =>
        string.Join('-', Convert.ToHexStringLower(hash.AsSpan(0, Math.Min(ShortBytes, hash.Length))).Chunk(4).Select(four => new string(four)));

    /// <summary>The root as somebody typed it, short or whole, in any grouping; null when it is neither.</summary>
    public static byte[]? Typed(string text)
    {
        var digits = new string([.. text.Where(c => c is not ('-' or ' '))]);
        return digits.Length is 2 * ShortBytes or 2 * ChainHash.Size && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : null;
    }
}
