using System.Buffers;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>
/// The bytes that are hashed, SHA-256. Every text is written as its length in bytes, a colon, its UTF-8 bytes and a comma, so that
/// no two rows of texts look alike; a missing one is written <c>-,</c>. docs/ledger.md says the same for whoever checks with other means.
/// </summary>
public static class ChainHash
{
    public const int Size = 32;
    public const int SaltSize = 16;

    /// <summary>What stands before the first link.</summary>
    public static byte[] Nothing => new byte[Size];

    /// <summary>Hides the texts that may name a person behind a salt: with the salt gone nobody can guess them from it.</summary>
    /// <param name="salt">Random.</param>
    /// <param name="texts">All fields of the form.</param>
    public static byte[] Blind(byte[] salt, IReadOnlyList<string?> texts)
    {
        var bytes = new ArrayBufferWriter<byte>(256);
        Write(bytes, "teacherdev-blind/1");
        Write(bytes, Convert.ToHexStringLower(salt));
        for (var i = EntryForm.Open.Count; i < EntryForm.Fields.Count; i++)
        {
            Write(bytes, texts[i]);
        }

        return SHA256.HashData(bytes.WrittenSpan);
    }

    /// <param name="position">The how-manieth entry it is in the order of recording, from 1.</param>
    /// <param name="before">The hash of the link before it.</param>
    /// <param name="texts">All fields of the form.</param>
    /// <param name="blind">See <see cref="Blind"/>.</param>
    public static byte[] Link(long position, byte[] before, IReadOnlyList<string?> texts, byte[] blind)
    {
        var bytes = new ArrayBufferWriter<byte>(768);
        Write(bytes, "teacherdev-ledger/1");
        Write(bytes, EntryForm.Number(position));
        Write(bytes, Convert.ToHexStringLower(before));
        for (var i = 0; i < EntryForm.Open.Count; i++)
        {
            Write(bytes, texts[i]);
        }

        Write(bytes, Convert.ToHexStringLower(blind));
        return SHA256.HashData(bytes.WrittenSpan);
    }

    private static void Write(ArrayBufferWriter<byte> to, string? text)
    {
        if (text is null)
        {
            to.Write("-,"u8);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        Utf8Formatter.TryFormat(length, to.GetSpan(11), out var digits);
        to.Advance(digits);
        to.Write(":"u8);
        Encoding.UTF8.GetBytes(text, to.GetSpan(length));
        to.Advance(length);
        to.Write(","u8);
    }
}
