using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations;

/// <summary>The shares of a school year, against a sheet made by hand.</summary>
public class RotationYearTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    static readonly SchoolYear Year = new(2026);

    [Fact]
    public void Who_was_eligible_who_moved_and_the_three_shares()
    {
        TeacherRecord[] people =
        [
            Of(1).Post(1, "2014-09-01", "2026-08-31").Post(2, "2026-09-01").Record(), // due, moves on the first day
            Of(2).Post(1, "2010-09-01").Record(), // due, stays
            Backbone(3).Post(1, "2010-09-01").Stay(4, "2026-10-01", "2029-08-31").Record(), // due, a backbone teacher, goes to the countryside
            Backbone(4).Post(2, "2012-09-01").Record(), // due, a backbone teacher, stays
            Of(5).Post(1, "2020-09-01").Stay(3, "2027-02-01", "2028-01-31").Record(), // not due, moves
            Of(6).Post(1, "2010-09-01").Exempt("病假", "2026-05-01", "2026-12-31").Record(), // due, ill
            Of(7).Post(5, "2010-09-01").Record(), // private
            Of(8).Post(1, "2014-09-02").Record(), // a day short
            Of(9).Post(1, "2014-09-01", "2026-08-31").Record(), // left on the eve
            Of(10).Post(1, "2010-09-01").Stay(2, "2025-09-01", "2027-08-31").Record(), // moved the year before
            Of(11).Post(6, "2010-09-01", "2026-12-31").Post(1, "2027-01-01").Record(), // from a senior school: not in scope
            Of(12).Post(1, "2020-09-01").Stay(1, "2026-10-01", null).Record(), // no other school
            Of(13).Post(3, "2021-09-01", "2026-10-31").Post(2, "2026-11-01", "2027-03-31").Post(1, "2027-04-01").Record(), // moves twice, counts once
        ];

        var year = RotationYear.Of(Rules, people, Year);

        year.Eligible.Select(e => e.TeacherId).ShouldBe([1, 2, 3, 4]);
        year.Moves.Select(m => (m.TeacherId, m.From.Id, m.To.Id)).ShouldBe([(1, 1, 2), (3, 1, 4), (5, 1, 3), (13, 3, 2)]);
        year.Ratios.Select(r => (r.Rule.Kind, r.Numerator, r.Denominator, r.PerMille, r.IsReached)).ShouldBe(
        [
            (RatioKind.Moved, 4, 4, 1000, true),
            (RatioKind.BackboneOfMoved, 1, 4, 250, true),
            (RatioKind.BackboneOfEligible, 1, 2, 500, true),
        ]);
    }

    [Theory]
    [InlineData("2026-05-01", "2026-08-31", true)]
    [InlineData("2026-05-01", "2026-09-01", false)]
    [InlineData("2026-09-01", "2027-01-31", false)]
    [InlineData("2026-09-02", "2027-01-31", true)]
    public void Whoever_is_exempt_on_the_first_of_September_is_not_eligible_and_nobody_else_is_for_an_exemption(string start, string end, bool eligible)
    {
        var stays = Of(1).Post(1, "2010-09-01").Exempt("病假", start, end).Record();
        var moves = Of(2).Post(1, "2010-09-01", "2026-08-31").Post(2, "2026-09-01").Exempt("病假", start, end).Record();

        RotationYear.Of(Rules, [stays, moves], Year).Eligible.Select(e => e.TeacherId).ShouldBe(eligible ? [1, 2] : []);
    }

    [Fact]
    public void A_move_of_that_day_frees_nobody_from_having_been_due()
    {
        var years = Rules with { Reasons = [new("rural", LocalText.None, new TextIsOneOf("setting", ["乡村"]), [], "")] };
        var moves = Of(1).Post(1, "2010-09-01", "2026-08-31").Post(4, "2026-09-01").Record();

        var year = RotationYear.Of(years, [moves, Of(2).Post(4, "2010-09-01").Record()], Year);
        (year.Eligible.Single().TeacherId, year.Eligible.Single().School.Id, year.Moves.Single().To.Id).ShouldBe((1, 1, 4));
    }

    [Fact]
    public void Age_frees_from_the_birthday_on()
    {
        TeacherRecord[] people = [new Mover("男", "1971-09-01", id: 1).Post(1, "2010-09-01").Record(), new Mover("男", "1971-09-02", id: 2).Post(1, "2010-09-01").Record()];

        RotationYear.Of(Rules, people, Year).Eligible.Single().TeacherId.ShouldBe(2);
    }

    [Fact]
    public void Whoever_came_back_on_that_day_is_at_the_school_again()
    {
        TeacherRecord[] people =
        [
            Of(1).Post(1, "2010-09-01").Stay(2, "2025-09-01", "2026-08-31").Record(), // a year away: the count goes on
            Of(2).Post(1, "2010-09-01").Stay(2, "2023-09-01", "2026-08-31").Record(), // three years: it begins anew
            Of(3).Post(1, "2010-09-01").Stay(2, "2025-09-01", "2026-09-01").Record(), // still away
            Of(4).Post(1, "2010-09-01", "2026-08-31").Stay(2, "2025-09-01", "2026-08-31").Post(2, "2026-09-01").Record(), // stays for good
        ];

        var year = RotationYear.Of(Rules, people, Year);
        year.Eligible.Select(e => (e.TeacherId, e.School.Id)).ShouldBe([(1, 1), (4, 1)]);
        year.Moves.Select(m => m.TeacherId).ShouldBe([4]);
    }

    [Theory]
    [InlineData(PlacementKind.Support, true)]
    [InlineData(PlacementKind.Walking, true)]
    [InlineData(PlacementKind.Loan, false)]
    [InlineData(PlacementKind.Secondment, false)]
    [InlineData(PlacementKind.Shadowing, false)]
    public void Lent_seconded_and_shadowing_people_have_not_been_rotated(PlacementKind kind, bool counts)
    {
        RotationYear.Of(Rules, [Of(1).Post(1, "2010-09-01").Away(kind, 2, "2026-10-01", "2029-09-30").Record()], Year).Moves.Count.ShouldBe(counts ? 1 : 0);

        var back = Of(1).Post(1, "2010-09-01").Away(kind, 2, "2022-09-01", "2025-08-31").Record();
        SchoolStay.Of(back, new(2026, 9, 1), Rules.Break, Rules.Forms)!.Since.ShouldBe(counts ? new DateOnly(2025, 9, 1) : new DateOnly(2010, 9, 1));
        SchoolStay.Away(Of(1).Post(1, "2010-09-01").Away(kind, 2, "2022-09-01", "2025-08-31").Record(), new(2023, 1, 1)).ShouldNotBeNull("whoever is away is not due");
    }

    [Fact]
    public void Which_forms_count_is_the_documents()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"));

        RotationRulesReading.Read(document.Replace("\"break\": 3,", "\"break\": 3, \"forms\": [\"post\", \"loan\"],", StringComparison.Ordinal)).Rules!.Forms.ShouldBe([PlacementKind.Post, PlacementKind.Loan]);
        RotationRulesReading.Read(document.Replace("\"break\": 3,", "\"break\": 3, \"forms\": [\"holiday\"],", StringComparison.Ordinal)).Refusals.Single().Code.ShouldBe("rotation-form-unknown");
    }

    [Fact]
    public void A_share_of_nobody_is_none_and_is_not_reached()
    {
        var ratio = RotationYear.Of(Rules, [], Year).Ratios[0];
        (ratio.PerMille, ratio.IsReached).ShouldBe((null, false));
    }

    [Fact]
    public void A_share_is_compared_as_it_is_not_as_it_is_shown()
    {
        var rule = Rules.Ratios.Single(r => r.Kind == RatioKind.BackboneOfMoved);
        new RotationRatio(rule, 1999, 10000).IsReached.ShouldBeFalse();
        new RotationRatio(rule, 2000, 10000).IsReached.ShouldBeTrue();
    }

    static Mover Of(int id) => new(id: id);

    static Mover Backbone(int id) => new Mover(id: id).Is(FactKind.Honour, "学科带头人");
}
