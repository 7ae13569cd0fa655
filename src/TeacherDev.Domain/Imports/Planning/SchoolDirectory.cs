using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>Finds a school by code or, when only one bears it, by name.</summary>
public sealed class SchoolDirectory
{
    private readonly Dictionary<string, School> byCode;
    private readonly ILookup<string, School> byName;

    public SchoolDirectory(IEnumerable<School> schools)
    {
        var all = schools.ToList();
        byCode = all.ToDictionary(s => CellText.Token(s.Code), StringComparer.OrdinalIgnoreCase);
        byName = all.ToLookup(s => CellText.Token(s.Name), StringComparer.OrdinalIgnoreCase);
    }

    private IReadOnlyDictionary<School, School>? originals;

    /// <summary>The same directory, giving back the school that stands for each renamed one.</summary>
    internal SchoolDirectory Standing(IReadOnlyDictionary<School, School> originalOf)
    {
        originals = originalOf;
        return this;
    }

    /// <returns>The fault's code; null when <paramref name="school"/> is found.</returns>
    public string? Find(string text, out School? school)
    {
        var fault = Search(text, out school);
        school = school is not null && originals is not null ? originals.GetValueOrDefault(school, school) : school;
        return fault;
    }

    private string? Search(string text, out School? school)
    {
        if (byCode.TryGetValue(text, out school))
        {
            return null;
        }

        var named = byName[text].Take(2).ToList();
        school = named.Count == 1 ? named[0] : null;
        return named.Count switch
        {
            0 => FaultCode.UnknownSchool,
            1 => null,
            _ => FaultCode.SchoolNameAmbiguous,
        };
    }
}
