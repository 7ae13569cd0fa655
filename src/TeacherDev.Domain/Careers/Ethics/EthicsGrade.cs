namespace TeacherDev.Domain.Careers.Ethics;

public enum EthicsResult
{
    Excellent,
    Pass,
    Fail,
}

/// <summary>The grade of one person for one year, with the points it was made of.</summary>
public sealed class EthicsGrade
{
    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }
    public int SchoolId { get; private set; }
    public int Year { get; private set; }

    /// <summary>Tenths by rater in the order of the rules: <c>colleagues=855;families=900</c>.</summary>
    public string Points { get; private set; } = "";

    /// <summary>Weighed together, in tenths.</summary>
    public int Total { get; private set; }
    public EthicsResult Result { get; private set; }

    /// <summary>The points call for excellent, and the school's places were taken by higher ones.</summary>
    public bool IsOverShare { get; private set; }
    public string GradedBy { get; private set; } = "";
    public DateTime GradedAt { get; private set; }

    public static EthicsGrade Of(int teacherId, int schoolId, int year) => new() { TeacherId = teacherId, SchoolId = schoolId, Year = year };

    public void Grade(RatedPerson rated, string by, DateTime at, int schoolId) =>
        (Points, Total, Result, IsOverShare, GradedBy, GradedAt, SchoolId) = (Written(rated.Points), rated.Total, rated.Result, rated.IsOverShare, by, at, schoolId);

    public IReadOnlyDictionary<string, int> PointsByRater() => Points.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('='))
        .ToDictionary(p => p[0], p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture));

    public static string Written(IReadOnlyDictionary<string, int> points) => string.Join(';', points.Select(p => FormattableString.Invariant($"{p.Key}={p.Value}")));
}

/// <summary>What one person got, and what comes of it.</summary>
/// <param name="Points">Tenths by rater.</param>
public sealed record RatedPerson(int TeacherId, IReadOnlyDictionary<string, int> Points, int Total, EthicsResult Result, bool IsOverShare);

/// <summary>Makes the grades of one school and year.</summary>
public static class EthicsYear
{
    /// <summary>Whoever fails the year by what was decided in it.</summary>
    public static IReadOnlySet<int> Failed(IEnumerable<EthicsViolation> violations, int year) => violations.Where(v => v.FailsYear(year)).Select(v => v.TeacherId).ToHashSet();

    /// <param name="points">Tenths by rater, of each person.</param>
    /// <param name="staff">How many people the school's share is of.</param>
    /// <param name="failed">Whoever fails by a violation of the year, whatever the points.</param>
    public static IReadOnlyList<RatedPerson> Of(EthicsRules rules, IReadOnlyDictionary<int, IReadOnlyDictionary<string, int>> points, int staff, IReadOnlySet<int> failed)
    {
        var totals = points.ToDictionary(p => p.Key, p => Total(rules, p.Value));
        var places = staff * rules.ExcellentShare / 100;
        var fit = totals.Where(t => t.Value >= rules.ExcellentFrom && !failed.Contains(t.Key)).Select(t => t.Value).OrderDescending().ToList();

        // Whoever is level with the first that finds no place has none either: the share is never passed, and nobody is drawn by lot.
        var last = fit.Count > places ? fit[places] : -1;
        return [.. totals.OrderBy(t => t.Key).Select(t => Rated(t.Key, t.Value))];

        RatedPerson Rated(int id, int total)
        {
            var excels = total >= rules.ExcellentFrom && !failed.Contains(id);
            return new(id, points[id], total,
                failed.Contains(id) || total < rules.PassFrom ? EthicsResult.Fail : excels && total > last ? EthicsResult.Excellent : EthicsResult.Pass,
                excels && total <= last);
        }
    }

    /// <summary>Weighed and rounded half up to the tenth.</summary>
    public static int Total(EthicsRules rules, IReadOnlyDictionary<string, int> points) => (rules.Raters.Sum(r => points.GetValueOrDefault(r.Code) * r.Weight) + 50) / 100;
}
