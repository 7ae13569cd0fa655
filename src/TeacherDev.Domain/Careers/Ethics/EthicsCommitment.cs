namespace TeacherDev.Domain.Careers.Ethics;

/// <summary>The year's commitment as a teacher signed it, with their self-check; written once.</summary>
public sealed class EthicsCommitment
{
    public const int NoteLength = 1000;

    public int Id { get; private set; }
    public int TeacherId { get; private set; }
    public int Year { get; private set; }

    /// <summary>The codes of the promises that were kept, each between commas.</summary>
    public string Kept { get; private set; } = "";

    /// <summary>All that the commitment held then, each between commas.</summary>
    public string Promised { get; private set; } = "";
    public string Note { get; private set; } = "";
    public DateTime SignedAt { get; private set; }

    public static EthicsCommitment Signed(int teacherId, int year, IEnumerable<Promise> promises, IEnumerable<string> kept, string note, DateTime at)
    {
        var all = promises.Select(p => p.Code).ToList();
        return new() { TeacherId = teacherId, Year = year, Promised = Codes(all), Kept = Codes(all.Intersect(kept)), Note = note, SignedAt = at };
    }

    public bool HasKept(string code) => Kept.Contains($",{code},", StringComparison.Ordinal);

    private static string Codes(IEnumerable<string> codes) => $",{string.Join(',', codes)},";
}
