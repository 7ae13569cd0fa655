using System.Reflection;

namespace TeacherDev.Domain.Teachers.Names;

/// <summary>How characters are read in names, without tones. Read once from the lists beside this file.</summary>
internal static class Readings
{
    private static readonly Dictionary<char, string[]> Characters = ReadCharacters();
    private static readonly Dictionary<string, string[]> Surnames = Lines("Surnames.txt").ToDictionary(l => l[0], l => l[1..]);

    /// <summary>The ways to read one character inside a name, the usual first; none for what is no known character.</summary>
    public static IReadOnlyList<string> Of(char character) => Characters.GetValueOrDefault(character) ?? [];

    /// <summary>The ways to read a surname of one or two characters where the list has it.</summary>
    public static IReadOnlyList<string>? OfSurname(string surname) => Surnames.GetValueOrDefault(surname);

    private static Dictionary<char, string[]> ReadCharacters()
    {
        var known = new Dictionary<char, string[]>(21_000);
        foreach (var line in Lines("Pinyin.txt"))
        {
            string[] reading = [line[0]];
            foreach (var character in line[1])
            {
                known[character] = reading;
            }
        }

        foreach (var line in Lines("Readings.txt"))
        {
            known[line[0][0]] = line[1..];
        }

        return known;
    }

    private static IEnumerable<string[]> Lines(string file)
    {
        using var list = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{typeof(Readings).Namespace}.{file}")
            ?? throw new InvalidOperationException($"The list {file} is not in the assembly.");
        using var reader = new StreamReader(list);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }
    }
}
