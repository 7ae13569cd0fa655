using System.Globalization;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>The district of <c>Samples/rotation</c>: 53 schools and 1,215 people, with the sheet's rows. The sheet names no subject; they are dealt out in turn.</summary>
internal sealed class SeededDistrict
{
    public static readonly IReadOnlyList<string> Subjects = ["语文", "数学", "英语", "科学", "体育", "艺术"];

    private SeededDistrict(IReadOnlyDictionary<int, School> schools, IReadOnlyList<string[]> rows)
    {
        (Schools, Rows) = (schools, rows);
        People = [.. rows.Select((r, i) => Person(i + 1, r))];
    }

    public IReadOnlyDictionary<int, School> Schools { get; }

    /// <summary>Of the people, in their order.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    public IReadOnlyList<TeacherRecord> People { get; }

    public static SeededDistrict Read() => new(
        Lines("schools.csv").Select((r, i) => new School { Id = i + 1, Code = r[0], Name = r[1], Stage = r[2], Setting = r[3], Ownership = r[4], Union = r[5] }).ToDictionary(s => s.Id), Lines("people.csv"));

    private TeacherRecord Person(int id, string[] row)
    {
        var byCode = Schools.Values.ToDictionary(s => s.Code, s => s.Id);
        List<TeacherFact> facts = [Fact(FactKind.StaffCategory, row[3]), Fact(FactKind.Subject, Subjects[id % Subjects.Count])];
        if (row[4].Length > 0) facts.Add(Fact(FactKind.Post, row[4]));
        if (row[5].Length > 0) facts.Add(Fact(FactKind.Honour, row[5]));
        var posts = Parts(row[6]).Select(p => Placed(PlacementKind.Post, p[0], p[1], p[2]));
        var stays = Parts(row[7]).Select(p => Placed(Enum.Parse<PlacementKind>(p[0]), p[1], p[2], p[3]));
        var exemptions = Parts(row[8]).Select(p => new Exemption { Kind = p[0], PolicyCode = p.Length > 3 ? p[3] : null, Reason = p[0], Document = "文1", StartOn = Day(p[1]), EndOn = Ends(p[2]) });
        return new(new() { Id = id, Number = row[0], Name = row[0], Gender = row[1], BornOn = Day(row[2]), TeachingStartOn = new(2000, 9, 1) }, facts, [.. posts, .. stays], Schools, exemptions);

        TeacherFact Fact(FactKind kind, string value) => new() { Id = (int)kind + 1, TeacherId = id, Kind = kind, Value = value, FromOn = new(1990, 1, 1) };

        Placement Placed(PlacementKind kind, string school, string start, string end) => new() { TeacherId = id, SchoolId = byCode[school], Kind = kind, StartOn = Day(start), EndOn = Ends(end) };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Ends(string text) => text.Length == 0 ? null : Day(text);

    private static IEnumerable<string[]> Parts(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':'));

    private static List<string[]> Lines(string file) => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "rotation", file)).Skip(1).Select(l => l.Split(','))];
}
