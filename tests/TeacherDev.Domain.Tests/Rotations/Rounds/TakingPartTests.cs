using Shouldly;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Rounds;

/// <summary>Whether a round of 2027-09-01 may move somebody, and why not.</summary>
public class TakingPartTests
{
    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    private static readonly DateTime At = new(2027, 3, 1, 0, 0, 0, DateTimeKind.Utc);

    private static RotationRound Round() => RotationRound.Opened("k", "轮次", new("2027-03-01".Day(), "2027-03-28".Day(), "2027-04-12".Day(), "2027-04-20".Day(), "2027-09-01".Day()), Rules.Round, "赵琳", At);

    private static Mover Chinese() => new Mover().Is(FactKind.Subject, "语文");

    private static TakingPart Of(Mover who, RotationBasis basis) => TakingPart.Of(Rules, Round(), who.Record(), RotationPerson.In(1, 1, basis, "", "赵琳", At));

    [Fact]
    public void Whoever_is_due_takes_part_until_something_frees_moves_or_ends_their_post()
    {
        Of(Chinese().Post(1, "2010-09-01"), RotationBasis.Due).ShouldSatisfyAllConditions(p => p.Why.ShouldBeNull(), p => p.Candidate!.Home.Id.ShouldBe(1));
        Why(Chinese().Post(1, "2020-09-01")).ShouldBe(NoPart.Stands);
        Why(Chinese().Post(1, "2010-09-01").Exempt("重病", "2027-01-01", "2027-12-31")).ShouldBe(NoPart.Stands);
        Why(Chinese().Post(1, "2010-09-01").Exempt("重病", "2027-01-01", "2027-08-31")).ShouldBeNull("it is over on the first day");
        Why(Chinese().Post(1, "2010-09-01", "2027-06-30")).ShouldBe(NoPart.Stands);
        Why(Chinese().Post(1, "2010-09-01", "2027-06-30").Post(2, "2027-07-01")).ShouldBe(NoPart.Moved);
        Why(Chinese().Post(1, "2010-09-01", "2027-08-31").Post(2, "2027-09-01")).ShouldBeNull("what begins on the first day is a move of that day");
        Why(new Mover().Post(1, "2010-09-01")).ShouldBe(NoPart.NoWork);

        static NoPart? Why(Mover who) => Of(who, RotationBasis.Due).Why;
    }

    [Fact]
    public void What_frees_a_nominated_person_frees_them_before_their_years_are_over()
    {
        Of(Chinese().Post(1, "2020-09-01"), RotationBasis.Nominated).Why.ShouldBeNull();
        var freed = Of(Chinese().Post(1, "2020-09-01").Exempt("孕期", "2027-05-01", "2028-02-28"), RotationBasis.Nominated);
        freed.Why.ShouldBe(NoPart.Stands);
        freed.Stands.ShouldSatisfyAllConditions(s => s.State.ShouldBe(DueState.Exempt), s => s.Reason!.Code.ShouldBe("family"), s => s.Until.ShouldBe("2028-02-28".Day()));
        Of(new Mover(born: "1975-01-01").Is(FactKind.Subject, "语文").Post(1, "2020-09-01"), RotationBasis.Nominated).Stands.Reason!.Code.ShouldBe("age-women");
        Of(Chinese().Post(1, "2020-09-01").Exempt("孕期", "2027-05-01", "2028-02-28", "another-duty"), RotationBasis.Nominated).Why.ShouldBeNull("another duty is no matter of rotation");
    }

    [Fact]
    public void An_application_holds_against_what_was_known_then_and_not_against_what_was_approved_since()
    {
        var ill = Chinese().Post(1, "2010-09-01").Exempt("重病", "2027-01-01", null).Record();
        ill.Exemptions[0].RecordedAt = At.AddDays(5);
        var person = RotationPerson.In(1, 1, RotationBasis.Applied, "", "张三", At);
        TakingPart.Of(Rules, Round(), ill, person).Why.ShouldBe(NoPart.Stands);
        person.Wish([2], "", "", At.AddDays(6));
        TakingPart.Of(Rules, Round(), ill, person).Why.ShouldBeNull();
        TakingPart.Of(Rules, Round(), ill, RotationBasis.Applied).Why.ShouldBeNull("whoever would apply now knows it");
    }

    [Theory]
    [InlineData("2027-08-31", null)]
    [InlineData("2027-09-01", NoPart.Closes)]
    [InlineData("2028-01-01", NoPart.Closes)]
    public void From_a_school_that_closes_nobody_is_chosen_where_it_went_they_are_counted_there(string closes, NoPart? why)
    {
        var schools = Mover.Schools.ToDictionary(s => s.Key, s => s.Value);
        schools[1] = new() { Id = 1, Code = "S1", Name = "学校1", Stage = "小学", Setting = "城区", Ownership = "公办", ClosedOn = closes.Day(), SuccessorId = 2 };
        var day = closes.Day();
        var record = Chinese().Post(1, "2010-09-01", day.AddDays(-1).ToString("yyyy-MM-dd", null)).Post(2, closes).Record(schools);
        var round = Round();
        round.People.Add(RotationPerson.In(1, 1, RotationBasis.Due, "", "赵琳", At));
        round.Needs.Add(RotationNeed.Of(4, "小学", "语文", 1, "", "学校", At));
        round.People[0].Settle(round.Needs[0].Id, "赵琳", At);

        var question = RoundQuestion.Of(Rules, round, [record], schools);
        question.People[0].NoPart.ShouldBe(why);
        question.People[0].IsFreed.ShouldBeFalse("the day of the school says whether a decided move can be");
        question.Broken().Single().Obstacle.ShouldBe(why is null ? Obstacle.Spare : null, "the last of a work stays");
    }
}
