using Shouldly;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Careers;

public sealed class CohortTests
{
    private static readonly CareerSigner Hr = new(1, "人事科", null);
    private static readonly DateTime At = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);
    private static readonly CareerCatalogue Shipped = CatalogueReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json"))).Catalogue!;

    private static Cohort Opened(string kind = "high-end", int places = 2, string from = "2026-01-01", string until = "2026-12-31") =>
        Cohort.Opened(new('k', 32), Shipped.Cohort(kind)! with { ForumMonths = kind == "principal-forum" ? 8 : 0 }, new("第一期", Range(from, until), places, "研训中心", ""), "人事科", At);

    private static CohortMember In(Cohort cohort, int who = 7, string from = "2026-01-01")
    {
        var member = CohortMember.Joined(cohort, who, from.Day(), "", new('j', 32), Hr, At);
        cohort.Members.Add(member);
        return member;
    }

    private static DateRange Range(string from, string until) => new(from.Day(), until.Day());

    private static ShadowingStay Stay(string from, string until, bool confirmed = true) => ShadowingStay.Of(1, new(Range(from, until), "某校", "收获"), new('s', 32), confirmed, confirmed ? Hr : new(9, "本人", 7), At);

    private static bool Is(TeacherRecord person, string value, string on) => new TextIsOneOf("cohort", [value]).Holds(person, on.Day());

    private static TeacherRecord Record(params HeldFact[] held) =>
        new(new() { Id = 1, Number = "1", Name = "沈岚", TeachingStartOn = new(1990, 9, 1) }, [], [new() { SchoolId = 1, StartOn = new(1990, 9, 1) }], new Dictionary<int, School> { [1] = Person.School }, held: held);

    [Fact]
    public void The_shipped_kinds_are_all_there_and_say_what_they_ask()
    {
        Shipped.Cohorts.Select(k => k.Code).ShouldBe(
            ["foundation", "backbone", "summit", "high-end", "principal-qualification", "principal-upgrade", "principal-forum", "reserve-cadres", "researchers", "silver-age"]);
        var highEnd = Shipped.Cohort("high-end")!;
        (highEnd.ShadowingDays, highEnd.NeedsMentor, highEnd.ForumMonths).ShouldBe((30, true, 0));
        Shipped.Cohort("silver-age")!.Outside.ShouldContain("zj-cycle");
    }

    [Fact]
    public void A_shipped_figure_has_its_source_and_what_has_none_is_left_to_the_district()
    {
        Shipped.Cohorts.Where(k => k.Source.Length == 0 && (k.ShadowingDays > 0 || k.SecondmentDays > 0 || k.ForumMonths > 0 || k.Places is not null || k.Years is not null)).Select(k => k.Code).ShouldBeEmpty();
        Shipped.Cohorts.ShouldAllBe(k => k.Places == null);
        Shipped.Cohorts.Where(k => k.ForumMonths > 0).Select(k => $"{k.Code} {k.ForumMonths}").ShouldBe(["principal-forum 10"]);
        Shipped.Cohorts.Where(k => k.SecondmentDays > 0).Select(k => $"{k.Code} {k.SecondmentDays}").ShouldBe(["reserve-cadres 120"]);
        Shipped.Cohorts.Where(k => k.For == Condition.Everybody).Select(k => k.Code).ShouldBe(["reserve-cadres", "silver-age"]);
    }

    [Theory]
    [InlineData("2026-02-01..2026-02-10", 10)]
    [InlineData("2026-02-01..2026-02-10 2026-02-05..2026-02-12", 12)]
    [InlineData("2026-02-05..2026-02-12 2026-02-01..2026-02-28 2026-02-03..2026-02-04", 28)]
    [InlineData("2026-02-10..2026-02-10 2026-02-10..2026-02-10", 1)]
    [InlineData("2025-12-25..2026-01-02", 2)]
    [InlineData("2026-12-31..2027-01-31", 1)]
    [InlineData("2025-11-01..2025-11-30", 0)]
    [InlineData("", 0)]
    public void Days_that_overlap_count_once_and_only_within_the_membership(string stays, int days) =>
        StayDays.Count(stays.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => Range(s[..10], s[12..])), Range("2026-01-01", "2026-12-31")).ShouldBe(days);

    [Fact]
    public void Completing_takes_all_that_is_asked_or_a_reason()
    {
        var cohort = Opened();
        var member = In(cohort);
        member.Stays.AddRange([Stay("2026-03-01", "2026-03-20"), Stay("2026-03-11", "2026-03-25"), Stay("2026-05-01", "2026-05-30", confirmed: false)]);
        var progress = CohortProgress.Of(member, [], new(2026, 6, 1));

        (progress.Shadowed, progress.Waiting, progress.Lacks!.Code).ShouldBe((25, 30, "cohort-lacks-shadowing"));
        member.WhyNotResult(CohortResult.Completed, "", progress.Lacks, Hr, new(2026, 6, 1))!.Code.ShouldBe("cohort-lacks-shadowing");
        member.WhyNotResult(CohortResult.Completed, "海外访学抵算", progress.Lacks, Hr, new(2026, 6, 1)).ShouldBeNull();
        member.WhyNotResult(CohortResult.NotCompleted, "", null, Hr, new(2026, 6, 1))!.Code.ShouldBe("cohort-reason");
        member.Stays[2].Decide(true, null, Hr, At);
        CohortProgress.Of(member, [], new(2026, 6, 1)).Lacks!.Code.ShouldBe("cohort-lacks-mentor");
        member.Mentored("周教授", "师范大学", new(2026, 2, 1), Hr, At);
        CohortProgress.Of(member, [], new(2026, 6, 1)).Lacks.ShouldBeNull();
        member.WhyNotResult(CohortResult.Completed, "", null, Hr with { TeacherId = 7 }, new(2026, 6, 1))!.Code.ShouldBe("cohort-for-oneself");
    }

    [Fact]
    public void Secondment_and_shadowing_are_counted_apart_and_nothing_is_reported_that_is_not_asked()
    {
        var cohort = Opened("reserve-cadres");
        var member = In(cohort);
        member.Stays.AddRange([Seconded("2026-02-01", "2026-04-30"), Seconded("2026-04-20", "2026-05-10", confirmed: false), Stay("2026-06-01", "2026-06-30")]);
        var progress = CohortProgress.Of(member, [], new(2026, 7, 1));

        (progress.Seconded, progress.SecondedWaiting, progress.Shadowed).ShouldBe((89, 10, 30));
        progress.Lacks!.Code.ShouldBe("cohort-lacks-secondment");
        progress.Lacks.Arguments.ShouldBe([89, 120]);
        member.Stays.Add(Seconded("2026-05-11", "2026-06-30"));
        CohortProgress.Of(member, [], new(2026, 7, 1)).Lacks.ShouldBeNull("140 days");

        StayTerms shadowing = new(Range("2026-02-01", "2026-02-05"), "某校", "收获"), secondment = shadowing with { Kind = StayKind.Secondment };
        Why(cohort, shadowing).ShouldBe("stay-not-asked");
        Why(cohort, secondment).ShouldBeNull();
        Why(Opened("high-end"), shadowing).ShouldBeNull();
        Why(Opened("high-end"), secondment).ShouldBe("stay-not-asked");
        Why(Opened("backbone"), shadowing).ShouldBe("stay-not-asked");

        static string? Why(Cohort cohort, StayTerms terms) => ShadowingStay.WhyNot(terms, In(cohort), new(2026, 7, 1))?.Code;
        static ShadowingStay Seconded(string from, string until, bool confirmed = true) =>
            ShadowingStay.Of(1, new(Range(from, until), "某校", "分管德育", StayKind.Secondment), new('s', 32), confirmed, confirmed ? Hr : new(9, "本人", 7), At);
    }

    [Fact]
    public void A_month_of_the_forum_counts_once_and_only_what_is_confirmed()
    {
        var cohort = Opened("principal-forum", from: "2026-01-10", until: "2026-06-30");
        var member = In(cohort, from: "2026-01-10");
        CohortSession[] sessions =
        [
            new(new(2026, 1, 5), true, true, true), new(new(2026, 1, 20), true, false, true), new(new(2026, 2, 3), true, true, true), new(new(2026, 2, 17), true, true, true),
            new(new(2026, 3, 3), false, true, true), new(new(2026, 4, 7), true, true, false), new(new(2026, 5, 12), true, true, true),
        ];
        var progress = CohortProgress.Of(member, sessions, new(2026, 5, 1));

        progress.Months.Select(m => $"{m.Month} {m.State}").ShouldBe(["1 Missed", "2 Attended", "3 None", "4 Waits", "5 Ahead", "6 Ahead"]);
        (progress.MonthsDone, progress.Attended, progress.Held).ShouldBe((1, 4, 5));
        progress.Lacks!.Arguments.ShouldBe([1, 8]);
    }

    [Fact]
    public void A_mentor_follows_another_from_a_day_on()
    {
        var member = In(Opened());
        member.Mentored("周教授", "师范大学", new(2026, 2, 1), Hr, At);
        member.WhyNotMentor(new(2026, 2, 1))!.Code.ShouldBe("cohort-mentor-later");
        member.WhyNotMentor(new(2027, 1, 1))!.Code.ShouldBe("cohort-from");
        member.Mentored("韩教授", "教育学院", new(2026, 4, 1), Hr, At);

        member.Mentors.Select(m => $"{m.Name} {m.Days}").ShouldBe(["周教授 2026-02-01..2026-03-31", "韩教授 2026-04-01..9999-12-31"]);
        CohortProgress.Of(member, [], new(2026, 3, 31)).Mentor!.Name.ShouldBe("周教授");
    }

    [Fact]
    public void Places_are_kept_and_who_leaves_makes_room()
    {
        var cohort = Opened(places: 1);
        var member = In(cohort);
        cohort.WhyNotTake(new(2026, 2, 1))!.Code.ShouldBe("cohort-full");
        cohort.WhyNotChange(cohort.Terms with { Days = Range("2026-02-01", "2026-12-31") })!.Code.ShouldBe("cohort-members-beyond");
        member.Leave(new(2026, 3, 1), "工作调动", Hr, At);
        cohort.WhyNotTake(new(2026, 2, 1)).ShouldBeNull();
        cohort.WhyNotTake(new(2027, 1, 1))!.Code.ShouldBe("cohort-from");
        member.WhyNotLeave(new(2026, 4, 1), Hr, new(2026, 5, 1))!.Code.ShouldBe("cohort-member-gone");
    }

    [Fact]
    public void It_is_closed_once_everybody_has_a_result()
    {
        var cohort = Opened();
        var member = In(cohort);
        cohort.WhyNotClose(new(2026, 12, 31), new(2026, 11, 20))!.Code.ShouldBe("cohort-last-day");
        cohort.WhyNotClose(new(2026, 11, 1), new(2026, 11, 20))!.Code.ShouldBe("cohort-results-open");
        member.Give(CohortResult.Completed, new(2026, 11, 1), "", "01", Hr);
        cohort.WhyNotClose(new(2026, 11, 1), new(2026, 11, 20)).ShouldBeNull();
        cohort.Close(new(2026, 11, 1), "完成", "人事科", At);

        (cohort.StateOn(new(2026, 11, 20)), member.Days.ToString(), member.ExitReason).ShouldBe((CohortState.Closed, "2026-01-01..2026-11-01", null));
        cohort.WhyNotTake(new(2026, 10, 1))!.Code.ShouldBe("cohort-closed");
    }

    [Fact]
    public void A_condition_asks_whether_somebody_is_in_a_cohort_of_the_kind_on_the_day()
    {
        var person = Record(CohortMember.HeldAs("high-end", "", new(2025, 3, 1), new(2026, 2, 28)));

        Is(person, "high-end", "2025-02-28").ShouldBeFalse();
        Is(person, "high-end", "2025-03-01").ShouldBeTrue();
        Is(person, "high-end", "2026-02-28").ShouldBeTrue();
        Is(person, "high-end", "2026-03-01").ShouldBeFalse();
        Is(person, "summit", "2025-06-01").ShouldBeFalse();
        Is(person, "", "2025-06-01").ShouldBeFalse();
        Is(person, "", "2026-03-01").ShouldBeTrue();
    }

    [Fact]
    public void Silver_age_teachers_are_outside_the_360_while_they_are_in_it()
    {
        var kind = Shipped.Cohort("silver-age")!;
        var held = CohortMember.HeldAs(kind.Code, string.Join(",", kind.Outside), new(2026, 1, 1), new(2027, 12, 31));
        List<string> Owed(TeacherRecord person, DateOnly on) =>
            [.. Evaluator.Evaluate(Duties.Book(Duties.Pack), person, TeacherLedger.From([], null), new AsOf(on, new(2021, 1, 1), TimeZoneInfo.Utc), false).Where(d => d.Window.End >= on).Select(d => d.Policy.Code).Distinct()];

        Owed(Record(), new(2026, 11, 20)).ShouldBe(["zj-cycle", "zj-year", "rolling-360"]);
        Owed(Record(held), new(2026, 11, 20)).ShouldBeEmpty();
        Owed(Record(held), new(2028, 1, 1)).ShouldBe(["zj-cycle", "zj-year", "rolling-360"]);
        Owed(Record(held with { Outside = ["zj-year"] }), new(2026, 11, 20)).ShouldBe(["zj-cycle", "rolling-360"]);
    }

    [Fact]
    public void A_policy_of_a_pack_binds_the_members_of_a_kind_alone()
    {
        Policy[] pack = Duties.PackOf("cohorts");
        List<string> Owed(params HeldFact[] held) =>
            [.. Evaluator.Evaluate(Duties.Book(pack), Record(held), TeacherLedger.From([], null), new AsOf(new(2026, 11, 20), new(2026, 1, 1), TimeZoneInfo.Utc), false).Select(d => $"{d.Policy.Code} {d.Window} {d.Target}")];

        Owed().ShouldBeEmpty();
        Owed(CohortMember.HeldAs("principal-upgrade", "", new(2026, 3, 1), new(2031, 2, 28))).ShouldBe(["principal-240 2026-01-01..2030-12-31 2400"]);
    }

    [Fact]
    public void A_kind_whose_condition_has_no_words_is_refused()
    {
        var faulty = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "careers", "zhejiang.json")).Replace("\"who\": { \"zh-Hans\": \"教研员\", \"en\": \"teaching researchers\" },", "", StringComparison.Ordinal);
        CatalogueReading.Read(faulty).Refusals.Select(r => r.Code).ShouldBe(["document-missing"]);
    }
}
