using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Tallies;

/// <summary>
/// One way to find a person by typing: whatever begins the key leads to them, so that an index answers it in a district of any
/// size. Kept with the roster lines: each end of the number and of the name in capitals, and the name's pinyin after a space, which no number holds.
/// </summary>
public sealed class RosterKey
{
    /// <summary>Nobody types more.</summary>
    public const int MaxLength = 60;

    public int TeacherId { get; set; }

    public required string Key { get; set; }

    /// <summary>A person's keys, in order.</summary>
    public static IReadOnlyCollection<string> Of(Teacher teacher) => new SortedSet<string>(
        Ends(Capitals(teacher.Number)).Concat(Ends(Capitals(teacher.Name)))
            .Concat(teacher.NameKeys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Pinyin)).Select(Short),
        StringComparer.Ordinal);

    /// <summary>What stands on the line, so that a person's keys are rewritten only when they differ.</summary>
    public static long Digest(IEnumerable<string> keys) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', keys))));

    /// <summary>As names and numbers are kept: capitals without spaces.</summary>
    public static string Capitals(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    /// <summary>As a name's pinyin is kept.</summary>
    public static string Pinyin(string key) => " " + key;

    /// <summary>No longer than a key is kept.</summary>
    public static string Short(string key) => key.Length <= MaxLength ? key : key[..(char.IsHighSurrogate(key[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    private static IEnumerable<string> Ends(string text) =>
        from at in Enumerable.Range(0, text.Length) where !char.IsLowSurrogate(text[at]) select text[at..];
}
