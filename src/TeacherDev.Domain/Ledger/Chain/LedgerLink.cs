using System.Security.Cryptography;

namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>
/// An entry's place in the chain: written in the transaction that writes the entry, never changed but where what names a person is
/// erased by law (then <see cref="Blind"/> takes the place of <see cref="Salt"/>; the hash stays).
/// </summary>
public sealed class LedgerLink
{
    /// <summary>The how-manieth entry in the order of recording: 1, 2, 3, without a gap.</summary>
    public long Position { get; init; }

    public long EntryId { get; init; }

    /// <summary>Whose entry it is, to name them when the entry is gone; what proves it is hashed.</summary>
    public int TeacherId { get; init; }

    public int Form { get; init; } = EntryForm.Version;
    public byte[]? Salt { get; init; }

    /// <summary>What stands for the erased texts; null while they stand themselves.</summary>
    public byte[]? Blind { get; init; }

    /// <summary>Over the link before it, its position and every field of its entry.</summary>
    public required byte[] Hash { get; init; }

    public required byte[] Marks { get; init; }

    /// <param name="texts">See <see cref="EntryForm"/>.</param>
    public static LedgerLink Seal(long position, byte[] before, long entryId, int teacherId, IReadOnlyList<string?> texts)
    {
        var salt = RandomNumberGenerator.GetBytes(ChainHash.SaltSize);
        return new()
        {
            Position = position,
            EntryId = entryId,
            TeacherId = teacherId,
            Salt = salt,
            Hash = ChainHash.Link(position, before, texts, ChainHash.Blind(salt, texts)),
            Marks = FieldMarks.Of(salt, texts),
        };
    }
}
