using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Demo;

/// <summary>The demo district on days of every kind: nothing in it contradicts anything else, and its rooms are full.</summary>
public sealed class DemoWorldTests
{
    [Theory]
    [InlineData("2026-11-27")]
    [InlineData("2027-01-01")]
    [InlineData("2026-07-15")]
    [InlineData("2026-08-20")]
    [InlineData("2026-09-01")]
    [InlineData("2027-02-03")]
    public async Task It_holds_together_on(string day)
    {
        using var app = new TestApp();
        app.Clock.Is(day, "10:00");
        (await app.Command("demo")).Code.ShouldBe(0);
        var hr = await app.SignIn(Roles.DistrictHr);

        await Reviews_say_what_the_scorecard_says(app, hr);
        await One_studio_is_warned_one_rests_and_one_member_left_on_their_own(app, hr);
        await One_first_year_was_extended(app, hr);
        await Studios_of_each_kind_are_at_work(app, hr);
        await Cohorts_of_each_kind_run_for_those_whom_they_are_for(app, hr);
        await Silver_age_teachers_are_retired_and_owe_nothing(app);
        await Grades_are_as_the_desk_makes_them(app, hr);
        await Lessons_are_of_whoever_gave_them(app);
        await Nobody_proposes_what_a_round_is_about(app);
        await Nobody_is_at_two_places(app);
        await Hiring_has_somebody_in_every_state(app, hr);
        await A_shortage_is_open_with_somebody_who_fits_and_one_is_met(app, hr);
        await Somebodys_move_is_postponed_to_a_day_that_is_still_ahead(app, hr);
        await Each_target_shows_where_the_plan_began_and_how_it_would_go_on(app);
    }

    private static async Task Each_target_shows_where_the_plan_began_and_how_it_would_go_on(TestApp app)
    {
        var account = await app.Add([Roles.DistrictHr]);
        await using var site = app.WithWebHostBuilder(b => b.UseSetting("Targets:Plan", "demo"));
        var browser = site.CreateClient();
        (await browser.GetAsync(SignInShortcut.Path + account.Id)).EnsureSuccessStatusCode();
        var cards = (await browser.Open("/targets")).Document.QuerySelectorAll(".target-card");
        cards.Length.ShouldBe(8);
        cards.ShouldAllBe(card => card.QuerySelector("rect.none") != null && card.QuerySelector(".ahead") != null && card.QuerySelectorAll(".goal-mark").Length > 1);
        cards.Select(card => card.QuerySelector(".verdict")!.TextContent.Trim()).Distinct().Count().ShouldBeGreaterThan(1);
    }

    private static async Task Somebodys_move_is_postponed_to_a_day_that_is_still_ahead(TestApp app, HttpClient hr) =>
        (await hr.Open("/rotations/people?state=Exempt&q=邹敏")).TextOf("tbody").ShouldContain($"特色课程或重点项目负责人，至{app.Clock.Today.AddMonths(14):yyyy-MM-dd}");

    private static async Task A_shortage_is_open_with_somebody_who_fits_and_one_is_met(TestApp app, HttpClient hr)
    {
        (await hr.Open("/rotations/shortages?state=Met")).TextsOf("#shortages tbody tr").Count.ShouldBe(1);
        (await hr.Open("/rotations/shortages?state=Open")).TextsOf("#shortages tbody tr").Count.ShouldBe(1);
        var open = await app.Db(db => db.Shortages.Where(s => !s.Calls.Any()).Select(s => s.Id).SingleAsync());
        (await hr.Open($"/rotations/shortages/{open}")).Has("[data-fit]").ShouldBeTrue();
    }

    private static async Task Hiring_has_somebody_in_every_state(TestApp app, HttpClient hr)
    {
        var round = await app.Db(db => db.HiringRounds.AsNoTracking().AsSplitQuery().Include(r => r.Posts).Include(r => r.People).ThenInclude(p => p.Entries).SingleAsync());
        round.State(app.Clock.Today).ShouldBe(HiringRoundState.Assignment);
        round.People.Select(p => p.State).Distinct().Order().ShouldBe(Enum.GetValues<HiringState>());
        round.Posts.ShouldAllBe(post => round.People.Count(p => p.PostId == post.Id) <= post.Count);
        round.People.ShouldAllBe(p => p.Entries.OrderBy(e => e.Id).Zip(p.Entries.OrderBy(e => e.Id).Skip(1)).All(e => HiringAct.After(e.First.State).Contains(e.Second.State)));
        round.People.Where(p => p.State == HiringState.Waiting).ShouldAllBe(p => p.UntilOn < p.OnDay.AddMonths(round.WaitMonths));
        var board = await hr.Open($"/rotations/hirings/{round.Id}");
        board.Has("#funnel a[href*=Waiting]").ShouldBeTrue();
        board.TextsOf("#held dd").Take(5).ShouldBe(["20", "10 %", "2", "1", "1"]);
        board.TextsOf("#held .plain-rows a").Count.ShouldBe(1, "somebody could have the other");
    }

    private static async Task Reviews_say_what_the_scorecard_says(TestApp app, HttpClient hr)
    {
        var terms = await app.Db(db => db.StudioTermReviews.Select(r => new { r.StudioId, r.Year, r.Term }).Distinct().ToListAsync());
        terms.ShouldNotBeEmpty();
        terms.Select(t => t.StudioId).Distinct().Count().ShouldBeGreaterThan(1);
        var compared = 0;
        foreach (var term in terms)
        {
            var page = await hr.Open($"/studios/{term.StudioId}/reviews?term={term.Year}-{term.Term}");
            foreach (var member in page.Document.QuerySelectorAll("section[id^='review-']").Where(s => s.QuerySelector(".chip") is not null))
            {
                var (card, said) = (member.QuerySelector(".between .num")!.TextContent, member.QuerySelector("p > .num")!.TextContent.Trim());
                decimal.Parse(said).ShouldBeGreaterThan(40m);
                card.Split('/')[0].Trim().ShouldBe(said, $"{term}: {member.TextContent}");
                compared++;
            }
        }

        compared.ShouldBe(await app.Db(db => db.StudioTermReviews.CountAsync()));
        var planned = await app.Db(db => db.StudioPlans.Where(p => p.Term != 0).Select(p => new { p.StudioId, p.Year, p.Term }).ToListAsync());
        terms.Except(planned).ShouldBeEmpty("a term that was reviewed had a plan");
    }

    private static async Task Studios_of_each_kind_are_at_work(TestApp app, HttpClient hr)
    {
        var studios = await app.Db(db => db.Studios.ToListAsync());
        studios.Where(s => s.State == StudioState.Admitted).Select(s => s.Kind).Distinct().Count().ShouldBe(Enum.GetValues<StudioKind>().Length);
        new[] { StudioState.Applied, StudioState.Recommended, StudioState.Declined, StudioState.Closed }.ShouldBeSubsetOf(studios.Select(s => s.State));
        var texts = await app.Db(db => db.StudioWorks.Where(w => w.Note != "" && (w.Item == "observation" || w.Item == "reflection" || w.Item == "notes" || w.Item == "guidance")).Select(w => w.Note).ToListAsync());
        texts.Count.ShouldBeGreaterThan(50);
        texts.GroupBy(t => t).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("one text counts once, in the demo too");
        var leads = await app.Db(db => db.StudioLeads.Where(l => !l.IsDeputy).ToListAsync());
        leads.GroupBy(l => l.StudioId).ShouldContain(g => g.Count() == 2 && g.Any(l => l.EndOn != null && l.Because.Length > 0 && g.Any(next => next.StartOn == l.EndOn.Value.AddDays(1))), "one was handed over");
        foreach (var studio in studios.Where(s => s is { State: StudioState.Admitted, Kind: not StudioKind.Alliance }))
        {
            (await app.Db(db => db.TrainingSessions.AnyAsync(s => s.On > app.Clock.Today && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == studio.Id)))).ShouldBeTrue(studio.Name);
            (await app.Db(db => db.StudioWorks.AnyAsync(w => w.StudioId == studio.Id))).ShouldBeTrue(studio.Name);
            (await hr.Open($"/studios/{studio.Id}")).ShouldBe(HttpStatusCode.OK);
        }

        var members = await app.Db(db => db.StudioMembers.Where(m => m.State == MemberState.Admitted && m.EndOn == null).ToListAsync());
        members.GroupBy(m => m.TeacherId).Where(g => g.Count() > 1).ShouldBeEmpty("nobody is in two studios");
        (await hr.Open("/studios?show=all")).TextsOf("tbody th a").Count.ShouldBe(studios.Count);
    }

    private static async Task One_studio_is_warned_one_rests_and_one_member_left_on_their_own(TestApp app, HttpClient hr)
    {
        var rests = await app.Db(db => db.Studios.SingleAsync(s => s.State == StudioState.Suspended));
        (await hr.Open($"/studios/{rests.Id}")).TextOf(".notice.warn").ShouldContain(rests.Because);
        rests.Because.ShouldNotBeEmpty();
        var warned = await app.Db(db => db.StudioReviews.SingleAsync(r => r.Result == StudioResult.Warned));
        (await app.Db(db => db.Studios.SingleAsync(s => s.Id == warned.StudioId))).State.ShouldBe(StudioState.Admitted);
        (await hr.Open($"/studios/{warned.StudioId}")).TextOf(".notice.warn").ShouldContain(warned.Comment);
        var left = await app.Db(db => db.StudioMembers.SingleAsync(m => m.Exit == MemberExit.Left));
        (left.EndOn < app.Clock.Today, left.Because.Length > 0).ShouldBe((true, true));
    }

    private static async Task One_first_year_was_extended(TestApp app, HttpClient hr)
    {
        var extended = await app.Db(db => db.InductionResults.SingleAsync(r => r.Outcome == Outcome.Extended));
        extended.NextOn!.Value.ShouldBeGreaterThan(app.Clock.Today);
        (await app.Db(db => db.Standings.SingleAsync(s => s.TeacherId == extended.TeacherId && s.Policy == "zj-induction"))).EndOn.ShouldBe(extended.NextOn.Value);
        (await hr.Open($"/inductions/{extended.TeacherId}")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain($"{extended.NextOn:yyyy-MM-dd}");
    }

    private static async Task Cohorts_of_each_kind_run_for_those_whom_they_are_for(TestApp app, HttpClient hr)
    {
        var (cohorts, today) = (await app.Db(db => db.Cohorts.Include(c => c.Members).Include(c => c.Trainings).Include(c => c.Closing).ToListAsync()), app.Clock.Today);
        string[] kinds = ["foundation", "summit", "principal-qualification", "researchers", "high-end", "reserve-cadres", "principal-forum", "silver-age", "principal-upgrade", "backbone"];
        kinds.ShouldBeSubsetOf(cohorts.Where(c => c.StateOn(today) == CohortState.Running && c.Members.Count > 1).Select(c => c.Kind));
        var posts = await app.Db(db => db.Teachers.ToDictionaryAsync(t => t.Id, t => t.Post));
        cohorts.Where(c => c.Kind.StartsWith("principal", StringComparison.Ordinal)).SelectMany(c => c.Members).Select(m => posts[m.TeacherId]).ShouldAllBe(post => post.EndsWith("校长", StringComparison.Ordinal));
        cohorts.Single(c => c.Kind == "researchers").Members.Select(m => posts[m.TeacherId]).ShouldAllBe(post => post == "教研员");
        foreach (var cohort in cohorts)
        {
            (await hr.Open($"/cohorts/{cohort.Id}")).ShouldBe(HttpStatusCode.OK);
        }
    }

    private static async Task Silver_age_teachers_are_retired_and_owe_nothing(TestApp app)
    {
        var today = app.Clock.Today;
        var members = await app.Db(db => db.CohortMembers.Where(m => m.Cohort.Kind == "silver-age").Join(db.Teachers, m => m.TeacherId, t => t.Id, (m, t) => new { t.Id, t.BornOn, m.StartOn, t.StaffCategory }).ToListAsync());
        members.Count.ShouldBeGreaterThan(1);
        members.ShouldAllBe(m => m.StartOn <= today && m.BornOn!.Value.AddYears(60) <= m.StartOn && m.StaffCategory == "银龄教师");
        var (ids, since) = (members.ConvertAll(m => m.Id), members.Min(m => m.StartOn));
        (await app.Db(db => db.Standings.Where(s => ids.Contains(s.TeacherId) && s.EndOn >= since).Select(s => s.Policy).ToListAsync())).Where(code => code.StartsWith("zj-", StringComparison.Ordinal) || code == "rolling-360").ShouldBeEmpty();
    }

    /// <summary>Saving the points again, as they are, moves nothing; the demerit fails the year in which it was decided.</summary>
    private static async Task Grades_are_as_the_desk_makes_them(TestApp app, HttpClient hr)
    {
        var year = app.Clock.Today.Year - 1;
        Task<List<string>> Grades() => app.Db(db => db.EthicsGrades.OrderBy(g => g.SchoolId).ThenBy(g => g.TeacherId).Select(g => $"{g.SchoolId} {g.TeacherId} {g.Points} {g.Total} {g.Result} {g.IsOverShare}").ToListAsync());
        var before = await Grades();
        before.Count.ShouldBeGreaterThan(30);
        foreach (var school in await app.Db(db => db.Schools.Where(s => db.EthicsGrades.Any(g => g.SchoolId == s.Id)).Select(s => s.Code).ToListAsync()))
        {
            (await (await hr.Open($"/ethics/grades?year={year}&school={school}")).Submit("#grades")).ShouldBe(HttpStatusCode.Found);
        }

        (await Grades()).ShouldBe(before);
        var demerit = await app.Db(db => db.EthicsViolations.SingleAsync(v => v.Kind == "demerit"));
        var failed = await app.Db(db => db.EthicsGrades.AnyAsync(g => g.TeacherId == demerit.TeacherId && g.Year == year && g.Result == EthicsResult.Fail));
        failed.ShouldBe(demerit.DecidedOn.Year == year);
    }

    private static async Task Lessons_are_of_whoever_gave_them(TestApp app)
    {
        var lessons = await app.Db(db => (from o in db.Observations
                                          join p in db.MentorPairs on o.PairId equals p.Id
                                          join gives in db.Teachers on o.ByMentor ? p.TeacherId : p.MentorId equals gives.Id
                                          select new { o.Subject, Of = gives.Subject, gives.Name }).ToListAsync());
        lessons.Count.ShouldBeGreaterThan(20);
        lessons.Where(l => l.Subject != l.Of).ShouldBeEmpty();
    }

    private static async Task Nobody_proposes_what_a_round_is_about(TestApp app)
    {
        var nominated = await app.Db(db => db.Set<Nomination>().Select(n => n.TeacherId).ToListAsync());
        var proposed = await app.Db(db => db.CareerRecords.Where(r => r.State == CareerState.Proposed || r.State == CareerState.Checked).Select(r => r.TeacherId).ToListAsync());
        nominated.ShouldNotBeEmpty();
        proposed.ShouldNotBeEmpty();
        nominated.Intersect(proposed).ShouldBeEmpty();
    }

    private static async Task Nobody_is_at_two_places(TestApp app)
    {
        var seats = await app.Db(db => (from m in db.AttendanceMarks join s in db.TrainingSessions on m.SessionId equals s.Id select new { m.TeacherId, s.Id, s.On, s.Start, s.End }).ToListAsync());
        (from one in seats
         join other in seats on (one.TeacherId, one.On) equals (other.TeacherId, other.On)
         where one.Id < other.Id && one.Start < other.End && other.Start < one.End
         select (one.TeacherId, one.On, one.Start, other.Start)).ShouldBeEmpty();
    }
}
