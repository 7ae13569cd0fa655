using System.Globalization;
using System.Text;

namespace TeacherDev.Domain.Imports.Cells;

/// <summary>What people leave in cells without meaning to: full-width letters, ideographic and invisible spaces, doubled ones.</summary>
public static class CellText
{
    public static bool IsBlank(string text)
    {
        foreach (var letter in text)
        {
            if (!IsSpace(letter) && !IsInvisible(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Free text: its characters stay, its stray spaces go; letters and digits of full width become plain.</summary>
    public static string Clean(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (IsSpace(letter))
            {
                gap = true;
            }
            else if (!IsInvisible(letter))
            {
                if (gap && clean.Length > 0)
                {
                    clean.Append(' ');
                }

                gap = false;
                clean.Append(HalfWidth(letter));
            }
        }

        return clean.ToString();
    }

    /// <summary>A word of a fixed list, a code or a number: compatibility forms folded, no space at all.</summary>
    public static string Token(string text)
    {
        if (text.Length < 40 && text.All(char.IsAsciiLetterOrDigit))
        {
            return text;
        }

        var folded = Folded(text);
        return folded.Any(c => IsSpace(c) || IsInvisible(c)) ? string.Concat(folded.Where(c => !IsSpace(c) && !IsInvisible(c))) : folded;
    }

    /// <summary>A person's name: no spaces between ideographs (张　三), one between words of other scripts.</summary>
    public static string Name(string text)
    {
        var clean = Clean(text);
        if (!clean.Contains(' '))
        {
            return clean;
        }

        var name = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            if (clean[i] != ' ' || !(IsIdeograph(clean[i - 1]) && IsIdeograph(clean[i + 1])))
            {
                name.Append(clean[i]);
            }
        }

        return name.ToString();
    }

    /// <summary>The form in which two spellings of one name are the same: widths, cases, spaces and the dots of minority names.</summary>
    public static string NameKey(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in Folded(Name(name)))
        {
            if (letter is '·' or '•' or '‧' or '・' or '･' or '∙' or '⋅' or '●' or '.' or '。' or '．')
            {
                key.Append('·');
            }
            else if (!IsSpace(letter) && !IsInvisible(letter))
            {
                key.Append(char.ToUpperInvariant(letter));
            }
        }

        return key.ToString();
    }

    private static string Folded(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no normal form; it is compared as it stands.
            return text;
        }
    }

    private static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSpace(text[i]) || IsInvisible(text[i]) || HalfWidth(text[i]) != text[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is '\u2800' or '\u3164';

    private static bool IsInvisible(char letter) =>
        letter is '\u00AD' or '\uFEFF' or '\u180E' || (char.IsControl(letter) && !char.IsWhiteSpace(letter))
        || (letter is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u2069')
        || (letter >= '\u0600' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    private static char HalfWidth(char letter) =>
        letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(letter - 0xFEE0) : letter;

    private static bool IsIdeograph(char letter) =>
        letter is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '·' || char.IsSurrogate(letter);
}
