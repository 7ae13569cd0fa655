using System.Buffers.Binary;

namespace TeacherDev.Domain.Ledger.Chain;

/// <summary>
/// Two bytes a field, kept beside the hash. The hash proves that an entry was changed; the marks tell which field, and prove nothing.
/// They begin from the salt, so that nothing can be guessed from them once it is gone.
/// </summary>
public static class FieldMarks
{
    public static readonly int Size = 2 * EntryForm.Fields.Count;

    public static byte[] Of(byte[] salt, IReadOnlyList<string?> texts)
    {
        var marks = new byte[Size];
        for (var i = 0; i < texts.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(marks.AsSpan(2 * i), Mark(salt, texts[i]));
        }

        return marks;
    }

    /// <summary>The marks after the texts that may name a person were erased.</summary>
    public static byte[] WithoutBlinded(byte[] marks)
    {
        var open = new byte[Size];
        marks.AsSpan(0, 2 * EntryForm.Open.Count).CopyTo(open);
        return open;
    }

    /// <summary>The fields whose marks are others than those kept.</summary>
    public static IReadOnlyList<string> Differing(byte[] kept, byte[] now) =>
        kept.Length != now.Length ? []
        : [.. EntryForm.Fields.Where((_, i) => !kept.AsSpan(2 * i, 2).SequenceEqual(now.AsSpan(2 * i, 2)))];

    // FNV-1a, folded: one changed letter always gives another sum of 32 bits.
    private static ushort Mark(byte[] salt, string? text)
    {
        var sum = 2166136261u;
        foreach (var part in salt)
        {
            sum = (sum ^ part) * 16777619u;
        }

        sum = (sum ^ (text is null ? 0u : 1u)) * 16777619u;
        foreach (var letter in text ?? "")
        {
            sum = (sum ^ letter) * 16777619u;
        }

        return (ushort)(sum ^ (sum >> 16));
    }
}
