using System.Globalization;
using System.Text;

namespace TeacherDev.Domain.Studios.Scores;

/// <summary>How long a text is, as word processors count it in Chinese (字数) but for the punctuation.</summary>
public static class WorkText
{
    /// <summary>Whether two texts say the same: spaces, line ends, punctuation and capitals make no other text.</summary>
    public static bool IsSame(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit));

    /// <summary>Each Chinese character is one, each run of other letters or digits one; spaces and punctuation are none.</summary>
    public static int Characters(string text)
    {
        var (count, inWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber)
            {
                (count, inWord) = (count + 1, false);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                (count, inWord) = (inWord ? count : count + 1, true);
            }
            else
            {
                // A mark or an apostrophe within a word does not part it.
                inWord = inWord && (rune.Value is '\'' or 0x2019 || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark);
            }
        }

        return count;
    }
}
