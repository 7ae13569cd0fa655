using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TeacherDev.Domain.Teachers.Names;

namespace TeacherDev.Domain.Teachers;

/// <summary>
/// What a name is found by when somebody types Latin letters: "金海文" gives "jhw jinhaiwen". A character read in several
/// ways gives several keys; one that the lists do not know stands for itself, so that no key is a guess.
/// </summary>
public static partial class NameKeys
{
    /// <summary>As long as the column that keeps the keys.</summary>
    public const int MaxLength = 400;

    private const int MostReadings = 12;

    /// <summary>The keys of a name, initials first, separated by single spaces; "" for an empty name.</summary>
    public static string Of(string name)
    {
        var readings = new List<IReadOnlyList<string>> { Array.Empty<string>() };
        var words = Words(StraySpaces().Replace(name.Normalize(NormalizationForm.FormKC), "")).ToList();
        var isMinorityName = words.Count > 1 && words.Any(w => IsHan(w[0]));
        foreach (var word in words)
        {
            var ways = IsHan(word[0]) ? OfHan(word, isFirst: !isMinorityName) : [[Plain(word)]];
            readings = [.. (from before in readings from way in ways select (IReadOnlyList<string>)[.. before, .. way]).Take(MostReadings)];
        }

        var keys = readings.Select(way => string.Concat(way.Select(Initial)))
            .Concat(readings.Select(way => string.Concat(way)))
            .Concat(words.Where(w => words.Count > 1 && !IsHan(w[0])).Select(Plain))
            .Where(k => k.Length > 0).Distinct();
        return Joined(keys);
    }

    /// <summary>What somebody typed, as the keys are written: lower case, no marks, no spaces; ü is v.</summary>
    public static string Typed(string text) => Plain(text.Normalize(NormalizationForm.FormKC));

    private static List<IReadOnlyList<string>> OfHan(string word, bool isFirst)
    {
        var ways = new List<IReadOnlyList<string>>();
        if (isFirst && word.Length > 2 && Readings.OfSurname(word[..2]) is { } compound)
        {
            ways.AddRange(from surname in compound from rest in Given(word[2..]) select (IReadOnlyList<string>)[.. surname.Split('\''), .. rest]);
        }

        // 单于婷 may be 单 于婷 or 单于 婷; four characters and more settle it.
        if (ways.Count == 0 || word.Length == 3)
        {
            var first = isFirst && Readings.OfSurname(word[..1]) is { } single ? single : OfOne(Rune.GetRuneAt(word, 0));
            ways.AddRange(from surname in first from rest in Given(word[Rune.GetRuneAt(word, 0).Utf16SequenceLength..]) select (IReadOnlyList<string>)[surname, .. rest]);
        }

        return ways;
    }

    private static IEnumerable<IReadOnlyList<string>> Given(string characters)
    {
        IEnumerable<IReadOnlyList<string>> ways = [[]];
        foreach (var character in characters.EnumerateRunes())
        {
            ways = [.. (from before in ways from reading in OfOne(character) select (IReadOnlyList<string>)[.. before, reading]).Take(MostReadings)];
        }

        return ways;
    }

    private static IReadOnlyList<string> OfOne(Rune character) =>
        character.IsBmp && Readings.Of((char)character.Value) is { Count: > 0 } known ? known : [character.ToString()];

    private static string Initial(string syllable) => Rune.GetRuneAt(syllable, 0).ToString();

    /// <summary>Runs of Chinese characters and of Latin letters; dots, spaces and dashes part them.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            var belongs = char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || (word.Length > 0 && char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark);
            if (word.Length > 0 && (!belongs || IsHan(letter) != IsHan(word[0])))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (belongs)
            {
                word.Append(letter);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    /// <summary>Spaces between Chinese characters are layout ("王　芳"), not parts of a name.</summary>
    [GeneratedRegex(@"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")]
    private static partial Regex StraySpaces();

    private static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff' or '〇' || char.IsSurrogate(letter);

    private static string Plain(string word) => string.Concat(
        word.Replace('ü', 'v').Replace('Ü', 'v').Normalize(NormalizationForm.FormD)
            .Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)).Select(char.ToLowerInvariant));

    private static string Joined(IEnumerable<string> keys)
    {
        var text = new StringBuilder();
        foreach (var key in keys.Where(k => text.Length + k.Length < MaxLength))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(key);
        }

        return text.ToString();
    }
}
