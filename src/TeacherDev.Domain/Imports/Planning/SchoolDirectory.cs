using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Finds a school by code or, when only one bears it, by a name; and which schools it was over time.</summary>
public sealed class SchoolDirectory
{
    private readonly Dictionary<string, School> byCode;
    private readonly ILookup<string, School> byName;
    private readonly Dictionary<int, School> byId;

    public SchoolDirectory(IEnumerable<School> schools)
    {
        var all = schools.Where(s => !s.IsTakenBack).ToList();
        byCode = all.ToDictionary(s => CellText.Token(s.Code), StringComparer.OrdinalIgnoreCase);
        byName = all.SelectMany(s => s.Names.Select(n => n.Name).Append(s.Name).Select(CellText.Token).Distinct(StringComparer.OrdinalIgnoreCase), (s, name) => (Name: name, School: s))
            .ToLookup(n => n.Name, n => n.School, StringComparer.OrdinalIgnoreCase);
        byId = all.Where(s => s.Id != 0).ToDictionary(s => s.Id);
    }

    private IReadOnlyDictionary<School, School>? originals;

    /// <summary>The same directory, giving back the school that stands for each renamed one.</summary>
    internal SchoolDirectory Standing(IReadOnlyDictionary<School, School> originalOf)
    {
        originals = originalOf;
        return this;
    }

    /// <param name="on">Of several schools that bore a name, the one that bears it that day is meant.</param>
    /// <returns>The fault's code; null when <paramref name="school"/> is found.</returns>
    public string? Find(string text, DateOnly on, out School? school)
    {
        var fault = Search(text, on, out school);
        school = school is not null && originals is not null ? originals.GetValueOrDefault(school, school) : school;
        return fault;
    }

    /// <summary>Whether the text is a name that the school bore once and bears no more.</summary>
    public static bool IsOldName(string text, School school) =>
        !Same(text, school.Code) && !Same(text, school.Name) && school.Names.Any(n => Same(text, n.Name));

    /// <summary>The school and, from the day on which it went into another, that one.</summary>
    /// <returns>Each with its days; less than the days asked for where the last of them closed.</returns>
    internal IEnumerable<(School School, DateOnly Start, DateOnly? End)> Over(School school, DateOnly start, DateOnly? end)
    {
        var at = school;
        while (at.ClosedOn is { } closed && !(end < closed))
        {
            if (start < closed)
            {
                yield return (at, start, closed.AddDays(-1));
                start = closed;
            }

            if (at.SuccessorId is not { } next || !byId.TryGetValue(next, out var successor))
            {
                yield break;
            }

            at = originals?.GetValueOrDefault(successor, successor) ?? successor;
        }

        yield return (at, start, end);
    }

    private string? Search(string text, DateOnly on, out School? school)
    {
        if (byCode.TryGetValue(text, out school))
        {
            return null;
        }

        var named = byName[text].ToList();
        if (named.Count > 1 && named.FindAll(s => s.IsOpenOn(on) && Same(text, s.NameOn(on))) is { Count: > 0 } then)
        {
            named = then;
        }

        school = named.Count == 1 ? named[0] : null;
        return named.Count switch
        {
            0 => FaultCode.UnknownSchool,
            1 => null,
            _ => FaultCode.SchoolNameAmbiguous,
        };
    }

    private static bool Same(string text, string word) => string.Equals(text, CellText.Token(word), StringComparison.OrdinalIgnoreCase);
}
