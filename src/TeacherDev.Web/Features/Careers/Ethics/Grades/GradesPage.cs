using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Careers.Ethics.Grades;

/// <summary>One person of the school with what they got.</summary>
public sealed record GradeRow(int Id, string Number, string Name, EthicsGrade? Grade, bool HasSigned);

/// <summary>What is typed for one person.</summary>
public sealed record GradeLine
{
    public string? Number { get; init; }

    /// <summary>In the order of the raters, as they were typed; empty for none.</summary>
    public List<string?>? Points { get; init; }
}

/// <param name="Schools">To choose from; empty for a school's own head.</param>
/// <param name="School">Null before one is chosen.</param>
/// <param name="Places">How many may be excellent.</param>
/// <param name="FilesStudy">The reader may file Saturday study as a training.</param>
public sealed record GradesPage(int Year, IReadOnlyList<int> Years, IReadOnlyList<School> Schools, School? School, IReadOnlyList<GradeRow> Rows, int Places, EthicsRules Rules, bool FilesStudy)
{
    /// <summary>What a refused form said, by number.</summary>
    public ILookup<string, GradeLine> Typed { get; init; } = Array.Empty<GradeLine>().ToLookup(l => "");

    /// <summary>Where what is wrong with somebody's points is told.</summary>
    public static string Field(int teacherId) => $"points-{teacherId}";

    /// <summary>What stands in the field of one rater: what was typed, or else what is stored.</summary>
    public string? PointsOf(GradeRow row, int rater) =>
        Typed[row.Number].FirstOrDefault() is { } line ? line.Points?.ElementAtOrDefault(rater)
        : row.Grade?.PointsByRater().TryGetValue(Rules.Raters[rater].Code, out var tenths) == true ? TypedPoints.Text(tenths)
        : null;

    public int Count(EthicsResult result) => Rows.Count(r => r.Grade?.Result == result);
}
