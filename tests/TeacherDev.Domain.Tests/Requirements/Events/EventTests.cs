using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;
using Xunit;

namespace TeacherDev.Domain.Tests.Requirements.Events;

public sealed class EventTests
{
    private const string Rounds = """{ "kind": "rounds", "rounds": [{ "start": "2016-01-01", "years": 5 }, { "start": "2021-01-01", "years": 5 }] }""";
    private const string Target = """ "target": { "amount": 360, "byMonth": true } """;

    private static PolicyEvent Event(
        EventEffect effect, string askedOn = "2020-03-01", int months = 12, string start = "2020-02-01", string end = "2020-06-30", string? policy = "test",
        Condition? audience = null, string recordedAt = "2020-03-15", string? withdrawnAt = null) => new()
    {
        Id = 1, Title = "停课", Reason = "停课", Document = "文1", Effect = effect, PolicyCode = policy, AskedOn = askedOn.Day(), Months = effect == EventEffect.Extend ? months : 0,
        Days = effect == EventEffect.Extend ? null : new(start.Day(), end.Day()), Audience = audience ?? Condition.Everybody,
        RecordedAt = recordedAt.Instant(), WithdrawnAt = withdrawnAt?.Instant(),
    };

    private static IEnumerable<string> Told(Person person, string asOf, Policy policy, params PolicyEvent[] events) => Told(person, asOf, null, policy, events);

    private static IEnumerable<string> Told(Person person, string asOf, string? knownAt, Policy policy, PolicyEvent[] events) =>
        person.Stands(asOf, knownAt, new([new(policy, policy.EffectiveFrom, "2000-01-01".Instant())], knownAt?.Instant(), events), "2016-01-01")
            .Select(r => $"{r.Window} {r.Target} {r.Counted} {r.Status}");

    private static readonly Policy Cycle = Duties.Read(Rounds, Target);

    [Fact]
    public void An_extended_round_ends_later_keeps_its_target_and_the_next_one_begins_after_it() =>
        Told(new Person("2005-09-01").Trained("2021-05-01", 30), "2021-06-01", Cycle, Event(EventEffect.Extend))
            .ShouldBe(["2016-01-01..2021-12-31 3600 300 AtRisk", "2022-01-01..2025-12-31 2880 0 NotStarted"]);

    [Fact]
    public void A_closed_round_that_an_event_extends_runs_again() =>
        Told(new Person("2005-09-01").Trained("2021-05-01", 400), "2022-06-01", Cycle, Event(EventEffect.Extend)).First().ShouldBe("2016-01-01..2021-12-31 3600 4000 Met");

    [Fact]
    public void A_joiner_and_a_leaver_keep_what_they_owed()
    {
        Told(new Person("2018-01-01"), "2021-06-01", Cycle, Event(EventEffect.Extend)).First().ShouldBe("2018-01-01..2021-12-31 2160 0 AtRisk");
        Told(new Person("2005-09-01").Post("2005-09-01", "2021-03-31"), "2022-06-01", Cycle, Event(EventEffect.Extend)).ShouldBe(["2016-01-01..2021-03-31 3600 0 NotMet"]);
        Told(new Person("2005-09-01").Post("2005-09-01", "2020-06-30"), "2022-06-01", Cycle, Event(EventEffect.Extend)).ShouldBe(["2016-01-01..2020-06-30 3240 0 NotMet"]);
    }

    [Fact]
    public void Only_who_was_in_post_that_day_and_fits_is_touched()
    {
        Told(new Person("2020-03-02"), "2021-06-01", Cycle, Event(EventEffect.Extend)).First().ShouldBe("2020-03-02..2020-12-31 600 0 NotMet");
        var nobody = Event(EventEffect.Extend, audience: new NumberLies("age", 55, null));
        Told(new Person("2005-09-01"), "2021-06-01", Cycle, nobody).ShouldBe(Told(new Person("2005-09-01"), "2021-06-01", Cycle));
    }

    [Fact]
    public void The_version_of_the_rounds_own_last_day_decides_it_and_the_next_version_begins_after()
    {
        var old = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2016-01-01", "years": 5 }] }""", Target);
        var next = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2021-01-01", "years": 5 }] }""", """ "target": { "amount": 480, "byMonth": true } """, version: "2");
        var book = new PolicyBook([new(old, "2016-01-01".Day(), "2000-01-01".Instant()), new(next, "2021-01-01".Day(), "2000-01-01".Instant())], null, [Event(EventEffect.Extend)]);

        new Person("2005-09-01").Stands("2022-06-01", null, book, "2016-01-01").Select(r => $"{r.Window} {r.Target}")
            .ShouldBe(["2016-01-01..2021-12-31 3600", "2022-01-01..2025-12-31 3840"]);
    }

    [Fact]
    public void A_round_that_an_extension_swallows_is_gone_and_two_extensions_add_up() =>
        Told(new Person("2005-09-01"), "2022-06-01", Cycle, Event(EventEffect.Extend, months: 48), Event(EventEffect.Extend, askedOn: "2019-01-01"))
            .ShouldBe(["2016-01-01..2025-12-31 3600 0 AtRisk"]);

    [Fact]
    public void A_year_cut_by_an_extension_binds_only_where_cut_years_do()
    {
        const string year = """ "target": { "amount": 24, "byMonth": true } """;
        var extended = Event(EventEffect.Extend, months: 6);

        Told(new Person("2019-01-01"), "2021-12-31", Duties.Read(Duties.Year, year), extended)
            .ShouldBe(["2019-01-01..2019-12-31 240 0 NotMet", "2020-01-01..2021-06-30 240 0 NotMet", "2021-07-01..2021-12-31 120 0 AtRisk"]);
        Told(new Person("2019-01-01"), "2021-12-31", Duties.Read(Duties.WholeYear, year), extended)
            .ShouldBe(["2019-01-01..2019-12-31 240 0 NotMet", "2020-01-01..2021-06-30 240 0 NotMet"]);
    }

    [Fact]
    public void A_yearly_clause_asks_nothing_of_a_year_that_only_the_extension_adds()
    {
        var policy = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2019-01-01", "years": 2 }] }""",
            """ "clauses": [{ "code": "each", "name": { "zh-Hans": "每年", "en": "Each" }, "of": {}, "atLeast": 10, "per": "calendar-year" }] """);

        Told(new Person("2005-09-01").Trained("2019-05-01", 10).Trained("2020-05-01", 10), "2021-06-01", policy, Event(EventEffect.Extend)).Single().ShouldBe("2019-01-01..2021-12-31 0 200 Met");
    }

    [Fact]
    public void An_extended_induction_puts_the_first_day_of_the_cycle_off()
    {
        var induction = Duties.Read(Duties.FirstYear, """ "target": { "amount": 100 } """, code: "first");
        var cycle = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2016-01-01", "years": 5 }], "joining": { "after": "first" } }""", Target);
        var book = new PolicyBook([new(induction, default, default), new(cycle, default, default)], null, [Event(EventEffect.Extend, months: 6, policy: "first")]);

        new Person("2019-09-01").Stands("2021-06-01", null, book, "2016-01-01").Select(r => $"{r.Policy.Code} {r.Window} {r.Target}").ShouldBe(["first 2019-09-01..2021-02-28 1000"]);
    }

    [Theory]
    [InlineData("2020-01-01", "2020-12-31", "2020-01-01..2020-12-31 3660 0 Exempt")]
    [InlineData("2020-01-01", "2020-01-31", "2020-01-01..2020-12-31 3350 0 NotMet")]
    public void A_group_exemption_is_everybodys_own(string start, string end, string told)
    {
        var policy = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2020-01-01", "years": 1 }] }""", """ "target": { "amount": 366, "lessLeave": true } """);

        Told(new Person("2005-09-01"), "2021-06-01", policy, Event(EventEffect.Exempt, start: start, end: end)).ShouldBe([told]);
        Told(new Person("2005-09-01").Exempt(start, end), "2021-06-01", policy).ShouldBe([told]);
    }

    [Fact]
    public void A_pause_takes_its_days_off_whatever_the_policy_says_about_leave_and_stops_the_pace()
    {
        var policy = Duties.Read("""{ "kind": "rounds", "rounds": [{ "start": "2020-01-01", "years": 1 }] }""", """ "target": { "amount": 366 } """);
        var pause = Event(EventEffect.Pause, start: "2020-02-01", end: "2020-06-30");

        // 366 - 151 days remain; by 30 June 31 of them have run.
        Told(new Person("2005-09-01").Trained("2020-03-01", 25), "2020-06-30", policy, pause).ShouldBe(["2020-01-01..2020-12-31 2150 250 OnTrack"]);
        Told(new Person("2005-09-01").Trained("2020-03-01", 25), "2020-06-30", policy).ShouldBe(["2020-01-01..2020-12-31 3660 250 AtRisk"]);
        Told(new Person("2005-09-01").Exempt("2020-01-01", "2020-03-31").Exempt("2020-07-01", "2020-12-31"), "2020-06-30", policy, pause).ShouldBe(["2020-01-01..2020-12-31 3660 0 Exempt"]);
    }

    [Fact]
    public void An_event_is_known_from_its_approval_until_its_withdrawal()
    {
        PolicyEvent[] extended = [Event(EventEffect.Extend, recordedAt: "2021-03-01", withdrawnAt: "2021-09-01")];
        string First(string? knownAt) => Told(new Person("2005-09-01"), "2021-12-31", knownAt, Cycle, extended).First();

        First("2021-02-28").ShouldBe("2016-01-01..2020-12-31 3600 0 NotMet");
        First("2021-03-01").ShouldBe("2016-01-01..2021-12-31 3600 0 AtRisk");
        First("2021-09-01").ShouldBe("2016-01-01..2020-12-31 3600 0 NotMet");
        First(null).ShouldBe("2016-01-01..2020-12-31 3600 0 NotMet");
    }

    [Theory]
    [InlineData("2022-01-01", null)]
    [InlineData("2022-01-02", "event-day-ahead")]
    [InlineData("2150-01-01", "event-day-ahead")]
    [InlineData("2350-01-01", "event-day-odd")]
    public void Nobody_is_asked_for_on_a_day_more_than_a_year_ahead(string asked, string? why) =>
        (new EventTerms("停课", "停课", "文1", EventEffect.Extend, "zj-cycle", """{"everybody":true}""", asked.Day(), 12, null, null)
            .WhyNot(Duties.Book(Duties.Pack), "2021-01-01".Day())?.Code).ShouldBe(why);

    [Theory]
    [InlineData(EventEffect.Extend, null, 12, null, null, "event-extends-one")]
    [InlineData(EventEffect.Extend, "rolling-360", 12, null, null, "event-extends-rolling")]
    [InlineData(EventEffect.Extend, "zj-cycle", 0, null, null, "event-months-odd")]
    [InlineData(EventEffect.Extend, "zj-cycle", 12, null, null, null)]
    [InlineData(EventEffect.Exempt, "no-such", 0, "2020-02-01", "2020-03-01", "event-policy-unknown")]
    [InlineData(EventEffect.Exempt, null, 0, "2020-02-01", null, "event-days-missing")]
    [InlineData(EventEffect.Pause, null, 0, "2020-02-01", "2020-01-01", "event-ends-early")]
    [InlineData(EventEffect.Pause, null, 0, "2020-02-01", "2060-01-01", "event-days-odd")]
    [InlineData(EventEffect.Pause, null, 0, "2020-02-01", "2020-12-01", null)]
    public void What_cannot_be_moved_is_refused(EventEffect effect, string? policy, int months, string? start, string? end, string? why) =>
        (new EventTerms("停课", "停课", "文1", effect, policy, """{"everybody":true}""", "2020-03-01".Day(), months, start?.Day(), end?.Day())
            .WhyNot(Duties.Book(Duties.Pack), "2021-01-01".Day())?.Code).ShouldBe(why);
}
