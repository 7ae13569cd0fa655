using System.Globalization;
using System.Text;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>Another claim, training here or entry of the same person, as far as it is compared.</summary>
/// <param name="ClaimId">The claim; null for what no claim is.</param>
/// <param name="EntryId">The entry; null for what is none.</param>
public sealed record ComparedTraining(
    int? ClaimId, long? EntryId, string Title, string Organiser, DateOnly StartOn, DateOnly CompletedOn, int Tenths, string State)
{
    /// <summary>In the ledger; or, of a training here, what it paid already.</summary>
    public const string Counted = "Counted";

    /// <summary>Of a training here that has not paid yet.</summary>
    public const string Seat = "Seat";

    /// <summary>A training here in which the person had a seat, was marked, or which they led.</summary>
    public int? TrainingId { get; init; }

    /// <summary>Since when it stands beside.</summary>
    public DateTime Since { get; init; }
}

/// <summary>Whether two trainings may be the same one: days in common, and a title or an organiser that is alike.</summary>
public static class Likeness
{
    private const double AlikeFrom = .6;

    public static bool MayBeSame(ClaimTerms terms, ComparedTraining other) =>
        terms is { StartOn: { } start, CompletedOn: { } end } && start <= end && other.StartOn <= other.CompletedOn
        && new DateRange(start, end).Overlaps(new(other.StartOn, other.CompletedOn))
        && (Alike(terms.Title, other.Title) || Alike(terms.Organiser, other.Organiser));

    /// <summary>The same letters and digits, one inside the other, or most pairs of neighbours in common.</summary>
    public static bool Alike(string one, string other)
    {
        var (a, b) = (Bare(one), Bare(other));
        if (a.Length < 2 || b.Length < 2)
        {
            return a.Length > 0 && a == b;
        }

        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return (shorter.Length >= 4 && longer.Contains(shorter, StringComparison.Ordinal)) || Shared(a, b) >= AlikeFrom;
    }

    /// <summary>Without width, case, space and punctuation.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
        {
            bare.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return bare.ToString();
    }

    private static double Shared(string a, string b)
    {
        var left = Pairs(a);
        var right = Pairs(b);
        var shared = 0;
        var open = right.ToList();
        foreach (var pair in left)
        {
            shared += open.Remove(pair) ? 1 : 0;
        }

        return 2.0 * shared / (left.Count + right.Count);
    }

    private static List<(char, char)> Pairs(string text) => [.. Enumerable.Range(0, text.Length - 1).Select(i => (text[i], text[i + 1]))];
}
