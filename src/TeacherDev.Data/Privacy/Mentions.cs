using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy;

/// <summary>
/// Somebody's names and numbers in texts about others or everybody. A longer name of somebody else that holds theirs stays whole,
/// and so does what is said of a namesake.
/// </summary>
internal sealed class Mentions
{
    /// <summary>A shorter number of digits alone may as well be a year.</summary>
    private const int ShortestNumber = 6;

    private readonly Traces traces;
    private readonly Regex spoken;

    private Mentions(Traces traces, IReadOnlyList<string> words, IEnumerable<string> longer, IReadOnlyList<int> namesakes)
    {
        (this.traces, Words, Namesakes) = (traces, words, namesakes);
        var others = longer.OrderByDescending(l => l.Length).Select(Regex.Escape);
        spoken = new(string.Join('|', others.Append($"(?<them>{(words.Count == 0 ? "(?!)" : string.Join('|', words.Select(Bounded)))})")), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<int> Namesakes { get; }

    public static async Task<Mentions> Of(TeacherDevDb db, Traces traces, CancellationToken cancel)
    {
        var words = traces.Records.SelectMany(t => new[] { t.Number, t.Name })
            .Where(w => w.Length > 1 && (w.Length >= ShortestNumber || !w.All(char.IsAsciiDigit)))
            .Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ToList();
        var (longer, namesakes) = (new List<string>(), new List<int>());
        foreach (var name in traces.Records.Select(t => t.Name).Where(n => n.Length > 1).Distinct(StringComparer.Ordinal))
        {
            foreach (var other in await db.Teachers.IgnoreQueryFilters().Where(t => !traces.Ids.Contains(t.Id) && t.Name.Contains(name)).Select(t => new { t.Id, t.Name }).ToListAsync(cancel))
            {
                if (other.Name == name)
                {
                    namesakes.Add(other.Id);
                }
                else
                {
                    longer.Add(other.Name);
                }
            }
        }

        return new(traces, words, longer.Distinct(StringComparer.Ordinal), namesakes);
    }

    /// <param name="text">A text that is not about the person alone.</param>
    /// <param name="length">What its column holds: what the key makes longer is cut.</param>
    public string? Without(string? text, int length) => text is null ? null : Cut(Exchanged(text), length);

    public string Exchanged(string text) => spoken.Replace(text, found => found.Groups["them"].Success ? traces.Instead : found.Value);

    public static string Cut(string text, int length) => text.Length > length ? text[..length] : text;

    /// <summary>A word of Latin letters or digits is none inside another.</summary>
    private static string Bounded(string word) =>
        (char.IsAsciiLetterOrDigit(word[0]) ? "(?<![A-Za-z0-9])" : "") + Regex.Escape(word) + (char.IsAsciiLetterOrDigit(word[^1]) ? "(?![A-Za-z0-9])" : "");
}
