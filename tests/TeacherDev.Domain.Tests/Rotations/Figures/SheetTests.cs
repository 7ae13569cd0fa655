using Shouldly;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
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
        var district = SeededDistrict.Read();
        var (rows, people) = (district.Rows, district.People);
        (district.Schools.Count, people.Count).ShouldBe((53, 1215));

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
}
