using Shouldly;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Proposals;

/// <summary>Each bound of a round by itself, and what is said of a wish that failed on it.</summary>
public class ProposalTests
{
    static readonly School Town = Named(1, "东片", "城区"), Village = Named(2, "东片", School.Rural), West = Named(3, "西片", "城区"), Junior = Named(4, "东片", "城区", "初中"), Alone = Named(5, "", "城区");

    [Fact]
    public void A_teacher_moves_within_the_zone_a_backbone_teacher_in_the_county()
    {
        var proposal = Make([Teacher(1, wishes: [3]), Teacher(2, wishes: [3]) with { IsCountywide = true }], [Need(1, West, 2), Need(2, Village)]);

        Said(proposal).ShouldBe("1>2 2>3#1");
        Unmet(proposal.Moves[0].Unmet).ShouldBe("3:Zone");
    }

    [Fact]
    public void A_school_of_no_zone_lets_its_people_go_anywhere() =>
        Said(Make([Teacher(1, wishes: [3]) with { Home = Alone }], [Need(1, West)])).ShouldBe("1>3#1");

    [Fact]
    public void Nobody_goes_back_nor_to_another_stage_nor_to_a_school_that_needs_another_work()
    {
        var proposal = Make([Teacher(1, wishes: [2, 4, 5]) with { Former = new HashSet<int> { 2 }, IsCountywide = true }], [Need(1, Village), Need(2, Junior) with { Stage = "初中" }, Need(3, Alone) with { Work = "数学" }]);

        Said(proposal).ShouldBe("");
        var stays = proposal.Unplaced.ShouldHaveSingleItem();
        stays.Why.ShouldBe(Obstacle.Former);
        Unmet(stays.Unmet).ShouldBe("2:Former 4:Stage 5:NotNeeded");
        string.Join(' ', proposal.Open.Select(o => $"{o.Need.Id}:{o.Left}/{o.Able}")).ShouldBe("1:1/0 2:1/0 3:1/0");
    }

    [Fact]
    public void Enough_of_a_work_stay_and_whoever_was_there_longest_goes_first()
    {
        var round = Round([Teacher(1) with { Years = 12 }, Teacher(2) with { Years = 15 }], [Need(1, Village, 2)]) with { Spare = new Dictionary<(int, string), int> { [(1, "语文")] = 1 } };

        var proposal = ProposalMaker.Make(round);

        Said(proposal).ShouldBe("2>2");
        proposal.Unplaced.ShouldHaveSingleItem().Why.ShouldBe(Obstacle.Spare);
    }

    [Fact]
    public void A_wish_that_another_got_says_who()
    {
        var proposal = Make([Teacher(1, wishes: [2]) with { Years = 12 }, Teacher(2, wishes: [2]) with { Years = 15 }], [Need(1, Village)]);

        Said(proposal).ShouldBe("2>2#1");
        var unmet = proposal.Unplaced.ShouldHaveSingleItem().Unmet.ShouldHaveSingleItem();
        (unmet.Why, unmet.Takers.ShouldHaveSingleItem()).ShouldBe((Obstacle.Taken, 2));
    }

    [Fact]
    public void Nobody_goes_farther_than_allowed_and_of_two_ways_the_shorter()
    {
        var round = Round([Teacher(1) with { IsCountywide = true }], [Need(1, Village), Need(2, West), Need(3, Alone)]) with
        {
            Minutes = new Dictionary<(int, int), int> { [(1, 2)] = 70, [(1, 3)] = 50, [(1, 5)] = 40 }, Farthest = 60, Aims = [Aim.Moved, Aim.Near],
        };

        Said(ProposalMaker.Make(round)).ShouldBe("1>5");
        Said(ProposalMaker.Make(round with { Candidates = [round.Candidates[0] with { Wishes = [2] }] })).ShouldBe("1>5");
        Unmet(ProposalMaker.Make(round with { Candidates = [round.Candidates[0] with { Wishes = [2] }] }).Moves[0].Unmet).ShouldBe("2:Far");
    }

    [Fact]
    public void A_couple_is_put_into_one_zone_or_one_of_them_stays()
    {
        var (one, other) = (Teacher(1, wishes: [2]) with { IsCountywide = true, PartnerId = 2 }, Teacher(2, wishes: [3]) with { IsCountywide = true, PartnerId = 1, Work = "数学" });

        Said(Make([one, other], [Need(1, Village), Need(2, West) with { Work = "数学" }, Need(3, Junior) with { Work = "数学", Stage = "小学" }])).ShouldBe("1>2#1 2>4");
        var parted = Make([one, other], [Need(1, Village), Need(2, West) with { Work = "数学" }]);
        (parted.Moves.Count, parted.Unplaced.ShouldHaveSingleItem().Why, parted.IsBest).ShouldBe((1, Obstacle.Partner, true));
    }

    [Fact]
    public void Town_goes_to_the_countryside_where_nothing_weightier_speaks_against_it() =>
        Said(Make([Teacher(1) with { IsCountywide = true }], [Need(1, West), Need(2, Village)])).ShouldBe("1>2");

    [Fact]
    public void By_the_aims_a_dearer_wish_gives_way_and_says_so()
    {
        var round = Round([Teacher(1, wishes: [3, 2]) with { IsCountywide = true }], [Need(1, West), Need(2, Village)]) with { Aims = [Aim.Rural, Aim.Rank] };

        var proposal = ProposalMaker.Make(round);

        Said(proposal).ShouldBe("1>2#2");
        Unmet(proposal.Moves[0].Unmet).ShouldBe("3:Aims");
    }

    [Fact]
    public void What_was_settled_by_hand_is_kept_and_what_may_not_be_is_refused()
    {
        Said(Make([Teacher(1, wishes: [2]) with { SettledFor = 2, IsCountywide = true }, Teacher(2)], [Need(1, Village), Need(2, West)])).ShouldBe("1>3 2>2");
        Should.Throw<ArgumentException>(() => Make([Teacher(1) with { SettledFor = 2 }], [Need(1, Village), Need(2, West)]));
        Should.Throw<ArgumentException>(() => Make([Teacher(1), Teacher(1)], []));
    }

    [Fact]
    public void Without_people_all_places_are_open() =>
        Make([], [Need(1, Village, 3)]).Open.ShouldHaveSingleItem().Left.ShouldBe(3);

    static Proposal Make(IReadOnlyList<Candidate> people, IReadOnlyList<SchoolNeed> needs) => ProposalMaker.Make(Round(people, needs));

    static ProposalQuestion Round(IReadOnlyList<Candidate> people, IReadOnlyList<SchoolNeed> needs) => new(people, needs, new Dictionary<(int, string), int>(), SomeRound.Usual);

    static Candidate Teacher(int id, int[]? wishes = null) => new(id, Town, ["小学"], "语文", false, false, 12, new HashSet<int>(), wishes ?? []);

    static SchoolNeed Need(int id, School school, int count = 1) => new(id, school, "小学", "语文", count);

    static string Said(Proposal proposal) => string.Join(' ', proposal.Moves.Select(m => $"{m.Who.TeacherId}>{m.Need.School.Id}{(m.Rank is { } rank ? $"#{rank}" : "")}"));

    static string Unmet(IEnumerable<UnmetWish> unmet) => string.Join(' ', unmet.Select(u => $"{u.SchoolId}:{u.Why}"));

    static School Named(int id, string union, string setting, string stage = "小学") => new() { Id = id, Code = $"S{id}", Name = $"学校{id}", Union = union, Setting = setting, Stage = stage };
}
