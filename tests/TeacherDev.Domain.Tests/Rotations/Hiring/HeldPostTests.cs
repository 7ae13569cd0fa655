using Shouldly;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Hiring;

/// <summary>Senior posts that the county holds back for rural and weak schools.</summary>
public class HeldPostTests
{
    [Theory]
    [InlineData(100, 10, 10)]
    [InlineData(99, 10, 9)]
    [InlineData(9, 10, 0)]
    [InlineData(37, 5, 1)]
    public void What_is_no_whole_post_is_not_held(int posts, int percent, int held)
    {
        SomeHiring hiring = new();
        hiring.Round.Held.ShouldBe(0);
        hiring.Round.Hold(posts, percent, "文");
        hiring.Round.Held.ShouldBe(held);
    }

    [Theory]
    [InlineData(null, 10, 0, "文", "hiring-held-posts")]
    [InlineData(-1, 10, 0, "文", "hiring-held-posts")]
    [InlineData(100, 4, 0, "文", "hiring-held-share")]
    [InlineData(100, 11, 0, "文", "hiring-held-share")]
    [InlineData(100, null, 0, "文", "hiring-held-share")]
    [InlineData(29, 10, 3, "文", "hiring-held-used")]
    [InlineData(30, 10, 3, "文", null)]
    [InlineData(30, 10, 0, "", "hiring-document")]
    public void The_share_lies_within_the_rules_and_no_fewer_are_held_than_people_have(int? posts, int? percent, int used, string document, string? refused) =>
        (new SomeHiring().Round.WhyNotHold(SomeHiring.Rules.Held, posts, percent, used, document)?.Code).ShouldBe(refused);

    [Fact]
    public void They_are_for_senior_teachers_who_go_to_a_rural_or_weak_school_and_no_more_than_are_held()
    {
        SomeHiring hiring = new();
        var (town, village) = (hiring.Post(1, 3), hiring.Post(3, 5));
        hiring.Round.Hold(10, 10, "文");
        var (stays, goes, other, townward) = (hiring.Person(1), hiring.Person(1), hiring.Person(1), hiring.Person(3));
        hiring.Do(stays, HiringState.Kept, "2027-03-05", town).ShouldBeNull();
        foreach (var person in new[] { goes, other, townward })
        {
            hiring.Do(person, HiringState.Crossing, "2027-03-05").ShouldBeNull();
        }

        hiring.Hold(stays)!.Code.ShouldBe("hiring-held-nowhere");
        hiring.Hold(goes)!.Code.ShouldBe("hiring-held-nowhere");
        hiring.Do(goes, HiringState.Hired, "2027-03-25", village).ShouldBeNull();
        hiring.Do(other, HiringState.Assigned, "2027-04-05", village).ShouldBeNull();
        townward.SetLevelAside("说明");
        hiring.Do(townward, HiringState.Hired, "2027-03-25", town).ShouldBeNull();
        hiring.Hold(townward)!.Code.ShouldBe("hiring-held-elsewhere");
        hiring.Hold(goes, isSenior: false)!.Code.ShouldBe("hiring-held-title");
        hiring.Hold(goes, document: "")!.Code.ShouldBe("hiring-document");
        hiring.Hold(goes, by: goes.TeacherId)!.Code.ShouldBe("hiring-for-oneself");
        hiring.Hold(goes).ShouldBeNull();
        hiring.Hold(goes)!.Code.ShouldBe("hiring-held-already");
        hiring.Hold(other)!.ShouldSatisfyAllConditions(r => r.Code.ShouldBe("hiring-held-none"), r => r.Arguments.ShouldBe([1, 1]));
        goes.WhyNotRelease(hiring.Round, "", new(null, "某人", null))!.Code.ShouldBe("hiring-word");
        other.WhyNotRelease(hiring.Round, "误", new(null, "某人", null))!.Code.ShouldBe("hiring-held-has-none");
        goes.Release();
        hiring.Hold(other).ShouldBeNull();
    }

    [Fact]
    public void It_stays_with_the_post_and_comes_back_once_they_no_longer_have_it()
    {
        SomeHiring hiring = new();
        var village = hiring.Post(3, 5);
        hiring.Round.Hold(20, 10, "文");
        var (takes, refuses) = (hiring.Person(1), hiring.Person(1));
        foreach (var person in new[] { takes, refuses })
        {
            hiring.Do(person, HiringState.Crossing, "2027-03-05").ShouldBeNull();
            hiring.Do(person, HiringState.Assigned, "2027-04-05", village).ShouldBeNull();
            hiring.Hold(person).ShouldBeNull();
        }

        hiring.Do(takes, HiringState.Accepted, "2027-04-06", side: HiringSide.Teacher).ShouldBeNull();
        takes.HeldDocument.ShouldBe("文");
        takes.Correct(takes.Before.First(e => e.State == HiringState.Assigned), "更正", "赵琳", SomeHiring.At);
        takes.HeldDocument.ShouldBe("文", "the same post");
        takes.Correct(takes.Before.First(e => e.State == HiringState.Crossing), "更正", "赵琳", SomeHiring.At);
        takes.HeldDocument.ShouldBeNull();
        hiring.Do(refuses, HiringState.Refused, "2027-04-06", side: HiringSide.Teacher).ShouldBeNull();
        refuses.HeldDocument.ShouldBeNull();
    }

    [Fact]
    public void Weak_schools_elsewhere_are_named_by_their_codes()
    {
        HeldRules rules = new(5, 10, ["乡村"], ["S7"], "文");
        rules.IsFor(new() { Code = "S1", Name = "一", Setting = "乡村" }).ShouldBeTrue();
        rules.IsFor(new() { Code = "S7", Name = "七", Setting = "城区" }).ShouldBeTrue();
        rules.IsFor(new() { Code = "S8", Name = "八", Setting = "城区" }).ShouldBeFalse();
    }

    [Fact]
    public void A_document_may_hold_none_and_a_range_turned_round_is_named()
    {
        var shipped = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"));
        var (rules, refusals) = RotationRulesReading.Read(shipped.Replace("\"from\": 5, \"to\": 10", "\"from\": 10, \"to\": 5", StringComparison.Ordinal));
        rules.ShouldBeNull();
        refusals.Select(r => r.Code).ShouldBe(["hiring-held-order"]);
        var none = shipped[..shipped.IndexOf("    \"held\"", StringComparison.Ordinal)] + shipped[(shipped.IndexOf("岗随人走\" },", StringComparison.Ordinal) + 8)..];
        RotationRulesReading.Read(none).Rules!.Hiring!.Held.ShouldBeNull();
    }
}
