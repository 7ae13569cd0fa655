using Shouldly;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using TeacherDev.Domain.Tests.Teachers.Schools;
using TeacherDev.Domain.Trainings;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Away;

public class HostTermTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    [Fact]
    public void Stays_and_moved_posts_are_times_at_another_school_short_ones_and_walking_are_none()
    {
        var person = new Mover().Post(1, "2010-09-01", "2023-08-31").Post(2, "2023-09-01").Stay(4, "2018-09-01", "2019-08-31").Away(PlacementKind.Loan, 3, "2024-03-01", "2024-05-31")
            .Away(PlacementKind.Walking, 4, "2024-09-01", "2025-08-31").Record();

        HostTerm.Of(Rules, person).Select(t => $"{t.Kind} {t.From.Id}>{t.Began.Id} {t.Days}").ShouldBe(["Post 1>2 2023-09-01..2026-08-31", "Rotation 1>4 2018-09-01..2019-08-31"]);
        HostTerm.Of(Rules, new Mover().Post(1, "2010-09-01", "2015-08-31").Post(1, "2015-09-01").Record()).ShouldBeEmpty("the same school");
    }

    [Fact]
    public void A_merger_of_the_host_school_carries_one_time_on_with_all_that_falls_due()
    {
        var whole = HostTerm.Of(Rules, new Mover().Post(1, "2010-09-01").Stay(2, "2026-09-01", "2029-08-31").Record()).Single();
        var term = Of(Merged((2, 3, "2027-02-01"), (3, 4, "2028-05-01")),
            new Mover().Post(1, "2010-09-01").Stay(2, "2026-09-01", "2027-01-31").Stay(3, "2027-02-01", "2028-04-30").Stay(4, "2028-05-01", "2029-08-31")).ShouldHaveSingleItem();

        (term.From.Id, term.Began.Id, term.Days).ShouldBe((1, 2, whole.Days));
        term.Steps(Rules.Away, []).ShouldBe(whole.Steps(Rules.Away, []));
        new[] { "2026-01-01", "2027-01-31", "2027-02-01", "2028-05-01", "2031-01-01" }.Select(d => term.HostOn(d.Day()).Id).ShouldBe([2, 2, 3, 4, 4]);

        Of(Merged((2, 3, "2027-02-01")), new Mover().Post(1, "2010-09-01").Away(PlacementKind.Loan, 2, "2026-12-01", "2027-01-31").Away(PlacementKind.Loan, 3, "2027-02-01", "2027-06-30"))
            .ShouldHaveSingleItem("neither part is long enough by itself").Days.ToString().ShouldBe("2026-12-01..2027-06-30");
    }

    [Fact]
    public void A_merger_sends_nobody_to_another_school_by_their_post()
    {
        var schools = Merged((1, 2, "2027-02-01"));
        Of(schools, new Mover().Post(1, "2010-09-01", "2027-01-31").Post(2, "2027-02-01")).ShouldBeEmpty();
        Of(schools, new Mover().Post(1, "2010-09-01", "2026-06-30").Post(2, "2027-09-01")).ShouldBeEmpty("back at what their school became");
        Of(schools, new Mover().Post(2, "2010-09-01", "2025-08-31").Post(1, "2025-09-01", "2027-01-31").Post(2, "2027-02-01"))
            .Select(t => $"{t.From.Id}>{t.Began.Id} {t.Days}").ShouldBe(["2>1 2025-09-01..2028-08-31"], "a move of before goes on");
    }

    [Fact]
    public void A_word_belongs_to_the_time_whichever_of_the_merged_schools_it_names()
    {
        var schools = Merged((2, 3, "2026-09-01"));
        var person = new Mover().Post(1, "2010-09-01").Stay(3, "2026-09-01", "2029-08-31").Record(schools);
        var term = HostTerm.Of(Rules, person).Single();

        term.Said(person, [Said(2, "2026-09-01"), Said(3, "2026-09-01")]).Count.ShouldBe(2, "the merger of its first day was recorded after the first word");
        term.Said(person, [Said(4, "2026-09-01"), Said(3, "2026-09-02")]).ShouldBeEmpty();

        HostWord Said(int school, string start)
        {
            var of = HostTerm.Of(Rules, new Mover().Post(1, "2010-09-01").Stay(school, start, "2029-08-31").Record()).Single();
            return HostWord.Of(of, of.Steps(Rules.Away, [])[0], "合格", false, "好", new(7, "受援学校", null), new(2028, 1, 10, 0, 0, 0, DateTimeKind.Utc));
        }
    }

    static Dictionary<int, School> Merged(params (int From, int Into, string On)[] mergers)
    {
        SomeSchools world = new("甲校", "乙校", "丙校", "丁校");
        foreach (var (from, into, on) in mergers)
        {
            world.Merge(from, into, on);
        }

        return world.Schools.ToDictionary(s => s.Id);
    }

    static IReadOnlyList<HostTerm> Of(Dictionary<int, School> schools, Mover who) => HostTerm.Of(Rules, who.Record(schools));

    [Theory]
    [InlineData("2026-09-01", "2029-08-31", "MidWay 2028-02-01..2028-04-01 Yearly2027 2027-11-01..2028-01-31 Yearly2028 2028-11-01..2029-01-31 Yearly2029 2029-08-31..2030-01-31")]
    [InlineData("2026-09-01", "2027-08-31", "MidWay 2027-01-31..2027-04-01 Yearly2027 2027-08-31..2028-01-31")]
    [InlineData("2026-09-01", "2027-01-15", "MidWay 2026-10-09..2026-12-08")]
    [InlineData("2026-09-01", null, "Yearly2027 2027-11-01..2028-01-31")]
    public void The_host_school_checks_half_way_and_appraises_the_years_of_which_the_stay_has_more_than_half(string start, string? end, string steps)
    {
        var term = HostTerm.Of(Rules, new Mover().Post(1, "2010-09-01").Stay(2, start, end).Record()).Single();
        string.Join(' ', term.Steps(Rules.Away, []).Take(4).OrderBy(s => s.Kind).ThenBy(s => s.Year).Select(s => $"{s.Kind}{(s.Kind == HostWordKind.Yearly ? s.Year : "")} {s.OpensOn:yyyy-MM-dd}..{s.By:yyyy-MM-dd}")).ShouldStartWith(steps);
    }

    [Fact]
    public void A_word_is_said_once_in_its_time_by_somebody_else_with_a_grade_that_is_there()
    {
        var term = HostTerm.Of(Rules, new Mover().Post(1, "2010-09-01").Stay(2, "2026-09-01", "2027-08-31").Record()).Single();
        var year = term.Steps(Rules.Away, []).Single(s => s.Kind == HostWordKind.Yearly);
        Signer host = new(7, "受援学校", null);

        Why(year, "合格", host, "2027-08-30").ShouldBe("away-opens");
        Why(year, "良好", host, "2027-09-10").ShouldBe("away-grade");
        Why(year, "合格", new(8, "本人", 1), "2027-09-10").ShouldBe("away-own");
        Why(null, "合格", host, "2027-09-10").ShouldBe("away-not-asked");
        Why(year, "合格", host, "2027-09-10").ShouldBeNull();

        var word = HostWord.Of(term, year, "合格", true, "认真负责", host, new(2027, 9, 10, 0, 0, 0, DateTimeKind.Utc));
        (word.Grade, word.NeedsCare).ShouldBe(("合格", false), "only a check asks for care");
        var said = term.Steps(Rules.Away, [word]).Single(s => s.Kind == HostWordKind.Yearly);
        (said.State("2030-01-01".Day()), Why(said, "合格", host, "2027-09-11")).ShouldBe((AwayState.Said, "away-said"));

        word.Withdraw("有误", host, new(2027, 9, 12, 0, 0, 0, DateTimeKind.Utc));
        term.Steps(Rules.Away, [word]).Single(s => s.Kind == HostWordKind.Yearly).State("2028-02-01".Day()).ShouldBe(AwayState.Late);
        word.WhyNotWithdraw(host)!.Code.ShouldBe("away-withdrawn");

        string? Why(AwayStep? step, string grade, Signer by, string on) => HostWord.WhyNotSay(Rules.Away, term, step, grade, by, on.Day())?.Code;
    }
}
