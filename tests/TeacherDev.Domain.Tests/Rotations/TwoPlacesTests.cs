using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>The same people under the rules of two places: only the document differs.</summary>
public class TwoPlacesTests
{
    private static readonly IReadOnlyList<TeacherRecord> People =
    [
        Of(1).Post(1, "2019-09-01").Record(), // seven years
        Of(2).Post(1, "2014-09-01").Record(), // twelve
        Of(3).Post(2, "2020-09-01").Is(FactKind.Post, "校长").Record(), // a principal for six years
        Of(4).Post(2, "2016-09-01").Is(FactKind.Post, "校长").Record(), // for ten
        Of(5).Post(1, "2010-09-01").Exempt("病假", "2026-03-01", "2027-02-28").Record(),
        Of(6).Post(1, "2010-09-01").Exempt("特色课程", "2024-09-01", "2028-08-31", Exemption.Rotation).Record(), // four years where three are the most
        new Mover("女", "1975-09-01", id: 7).Post(3, "2010-09-01").Record(),
        Of(8).Post(4, "2019-09-01").Record(), // seven years in a village
        Of(9).Post(5, "2005-09-01").Record(), // at a private school
        Of(10).Post(1, "2005-09-01").Stay(2, "2025-09-01", "2028-08-31").Record(),
        Of(11).Is(FactKind.Honour, "学科带头人").Post(1, "2018-09-01", "2026-08-31").Post(2, "2026-09-01").Record(), // moves on the day after eight years
    ];

    [Theory]
    [InlineData("zhejiang-2013",
        "1 NotYet 2031-09-01", "2 Due 2026-09-01", "3 NotYet 2030-09-01", "4 Due 2026-09-01", "5 Exempt 2022-09-01 illness..2027-02-28", "6 Exempt 2022-09-01 feature..2027-08-31", "7 Exempt 2022-09-01 age-women",
        "8 NotYet 2031-09-01", "9 OutOfScope", "10 Away 2017-09-01", "11 NotYet 2038-09-01")]
    [InlineData("henan",
        "1 Due 2025-09-01", "2 Due 2020-09-01", "3 Due 2026-09-01", "4 Due 2022-09-01", "5 Due 2016-09-01", "6 Exempt 2016-09-01 feature..2027-08-31", "7 Exempt 2016-09-01 age-women",
        "8 Exempt 2025-09-01 rural", "9 OutOfScope", "10 Away 2011-09-01", "11 NotYet 2032-09-01")]
    public void Each_stands_as_the_document_of_the_place_says(string place, params string[] stand) => People.Select(p => Said(Read(place), p)).ShouldBe(stand);

    [Fact]
    public void Who_was_eligible_and_which_shares_are_asked_for_are_the_places_too()
    {
        Year("zhejiang-2013").ShouldBe("2 4: Moved 1/2, BackboneOfMoved 1/1, BackboneOfEligible 1/0");
        Year("henan").ShouldBe("1 2 3 4 5 11: Moved 1/6, BackboneOfMoved 1/1");
    }

    [Fact]
    public void A_reason_that_the_other_place_knows_frees_nobody_and_terms_of_office_are_said_as_such()
    {
        var henan = Read("henan");
        Eligibility.Of(henan, People[4], "2026-09-01".Day()).Papers.Single().State.ShouldBe(FreeingState.NoReason);
        Eligibility.Of(henan, People[2], "2026-09-01".Day()).Term!.Office.ShouldBe(new(2, 3));
        (henan.Hiring, Read("zhejiang-2013").Hiring?.WaitMonths).ShouldBe((null, 12));
    }

    private static string Said(RotationRules rules, TeacherRecord person)
    {
        var stands = Eligibility.Of(rules, person, "2026-09-01".Day());
        return $"{person.Teacher.Id} {stands.State}{(stands.DueOn is { } due ? $" {due:yyyy-MM-dd}" : "")}{(stands.Reason is { } reason ? $" {reason.Code}" : "")}{(stands.State == DueState.Exempt && stands.Until is { } until ? $"..{until:yyyy-MM-dd}" : "")}";
    }

    private static string Year(string place)
    {
        var year = RotationYear.Of(Read(place), People, new SchoolYear(2026));
        return $"{string.Join(' ', year.Eligible.Select(e => e.TeacherId))}: {string.Join(", ", year.Ratios.Select(r => $"{r.Rule.Kind} {r.Numerator}/{r.Denominator}"))}";
    }

    private static RotationRules Read(string place)
    {
        var (rules, refusals) = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", $"{place}.json")));
        refusals.ShouldBeEmpty();
        return rules!;
    }

    private static Mover Of(int id) => new(id: id);
}
