namespace TeacherDev.Domain.Trainings.Claims.Evidence;

/// <summary>One file that lies with a claim, with a record of somebody's career, with what they did in a studio, or with an objection in a round of rotation. Its bytes stand apart: in the database or in a folder, as the setting said when it came.</summary>
public sealed class EvidenceFile
{
    public const int MostFiles = 5, MostBytes = 20 * 1024 * 1024, NameLength = 200;

    public int Id { get; private set; }
    public int? ClaimId { get; private set; }

    /// <summary>The record of a career that it lies with, where it lies with none of claims.</summary>
    public int? RecordId { get; private set; }

    /// <summary>The work in a studio that it lies with, where it lies with neither of them.</summary>
    public int? WorkId { get; private set; }

    /// <summary>The objection in a round of rotation that it lies with, where it lies with none of them.</summary>
    public int? ObjectionId { get; private set; }

    /// <summary>As its owner calls it; shown, never used as a path.</summary>
    public string FileName { get; private set; } = "";
    public EvidenceKind Kind { get; private set; }

    /// <summary>Its size in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 in lower-case hex: the same file elsewhere is noticed.</summary>
    public string Digest { get; private set; } = "";
    public DateTime AddedAt { get; private set; }

    /// <summary>Its bytes lie in the folder of the setting.</summary>
    public bool InFolder { get; private set; }

    /// <summary>When its time was over and the bytes went; that it lay here stays.</summary>
    public DateTime? AgedOutAt { get; private set; }

    public static EvidenceFile Of(string fileName, EvidenceKind kind, int size, string digest, bool inFolder, DateTime at) => new()
    {
        FileName = Plain(fileName), Kind = kind, Size = size, Digest = digest, InFolder = inFolder, AddedAt = at,
    };

    /// <summary>The last part of a name, without what no name has.</summary>
    private static string Plain(string typed)
    {
        var name = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        name = new([.. name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)]);
        return name.Length > NameLength ? name[^NameLength..] : name;
    }
}

/// <summary>The bytes of a file, where they are kept in the database.</summary>
public sealed class EvidenceContent
{
    public int EvidenceId { get; init; }
    public required byte[] Bytes { get; init; }
}
