using Shouldly;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Figures;

/// <summary>A district of 53 schools and 1,215 people against a sheet that was worked out from the text of the rules, apart from the program, row by row.</summary>
public class SheetTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    static readonly DateOnly Day = new(2027, 1, 10);

    [Fact]
    public void Who_is_due_who_is_free_and_why_and_the_three_shares_are_those_of_the_sheet()
    {
        var schools = Rows("schools.csv").Select((r, i) => new School { Id = i + 1, Code = r[0], Name = r[1], Stage = r[2], Setting = r[3], Ownership = r[4], Union = r[5] }).ToDictionary(s => s.Id);
        var rows = Rows("people.csv");
        var people = rows.Select((r, i) => Person(i + 1, r, schools)).ToList();
        (schools.Count, people.Count).ShouldBe((53, 1215));

        people.Zip(rows).Where(x => Said(x.First) != string.Join('|', x.Second[9..12])).Select(x => $"{x.Second[0]}: {Said(x.First)} instead of {string.Join('|', x.Second[9..12])}").ShouldBeEmpty();

        var year = RotationYear.Of(Rules, people, new(2026));
        string Number(int id) => rows[id - 1][0];
        year.Eligible.Select(e => Number(e.TeacherId)).ShouldBe(rows.Where(r => r[12] == "yes").Select(r => r[0]));
        year.Moves.Select(m => $"{Number(m.TeacherId)} {m.From.Code}>{m.To.Code}@{m.On:yyyy-MM-dd}").ShouldBe(rows.Where(r => r[13].Length > 0).Select(r => $"{r[0]} {r[13]}"));
        year.Ratios.Select(r => (r.Rule.Kind, r.Numerator, r.Denominator)).ShouldBe([(RatioKind.Moved, 101, 236), (RatioKind.BackboneOfMoved, 23, 101), (RatioKind.BackboneOfEligible, 23, 41)]);
        foreach (var by in Enum.GetValues<ShareBy>())
        {
            var parts = ShareLine.Of(year, by, year.Year.Range.End);
            (parts.Sum(p => p.Eligible), parts.Sum(p => p.Moved), parts.Sum(p => p.Arrived), parts.Sum(p => p.BackboneEligible), parts.Sum(p => p.BackboneMoved)).ShouldBe((236, 101, 101, 41, 23));
        }
    }

    static string Said(TeacherRecord person)
    {
        var stands = Eligibility.Of(Rules, person, Day);
        return $"{stands.State}|{stands.Reason?.Code}|{stands.DueOn:yyyy-MM-dd}";
    }

    static TeacherRecord Person(int id, string[] row, Dictionary<int, School> schools)
    {
        var byCode = schools.Values.ToDictionary(s => s.Code, s => s.Id);
        List<TeacherFact> facts = [Fact(FactKind.StaffCategory, row[3])];
        if (row[4].Length > 0) facts.Add(Fact(FactKind.Post, row[4]));
        if (row[5].Length > 0) facts.Add(Fact(FactKind.Honour, row[5]));
        var posts = Parts(row[6]).Select(p => Placed(PlacementKind.Post, p[0], p[1], p[2]));
        var stays = Parts(row[7]).Select(p => Placed(Enum.Parse<PlacementKind>(p[0]), p[1], p[2], p[3]));
        var exemptions = Parts(row[8]).Select(p => new Exemption { Kind = p[0], PolicyCode = p.Length > 3 ? p[3] : null, Reason = p[0], Document = "文1", StartOn = p[1].Day(), EndOn = Ends(p[2]) });
        return new(new() { Id = id, Number = row[0], Name = row[0], Gender = row[1], BornOn = row[2].Day(), TeachingStartOn = new(2000, 9, 1) }, facts, [.. posts, .. stays], schools, exemptions);

        TeacherFact Fact(FactKind kind, string value) => new() { Id = (int)kind + 1, TeacherId = id, Kind = kind, Value = value, FromOn = new(1990, 1, 1) };

        Placement Placed(PlacementKind kind, string school, string start, string end) => new() { TeacherId = id, SchoolId = byCode[school], Kind = kind, StartOn = start.Day(), EndOn = Ends(end) };
    }

    static DateOnly? Ends(string text) => text.Length == 0 ? null : text.Day();

    static IEnumerable<string[]> Parts(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(':'));

    static List<string[]> Rows(string file) => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Samples", "rotation", file)).Skip(1).Select(l => l.Split(','))];
}
