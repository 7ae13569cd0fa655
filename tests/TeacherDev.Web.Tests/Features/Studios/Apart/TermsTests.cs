using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Apart;

/// <summary>What was admitted is the district's to change; what was recommended was recommended as it was; and what is due stands on the studio's page.</summary>
public sealed class TermsTests
{
    [Theory]
    [InlineData("Form.Seats", "12")]
    [InlineData("Form.EndOn", "2030-08-31")]
    [InlineData("Form.SeatsPerSchool", "5")]
    public async Task Who_leads_a_studio_changes_its_words_and_neither_its_term_nor_its_seats(string field, string value)
    {
        using var world = await StudioWorld.Make();
        var at = $"/studios/{world.Id}/terms";
        var form = await (await world.As(world.Leader)).Open(at);
        form.Has("#Form_Seats").ShouldBeFalse();

        (await form.Submit("#studio", (field, value))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("授牌后任期、名额和所属联盟由区里改。");
        (await form.Submit("#studio", ("Form.About", "整本书阅读"))).ShouldBe(HttpStatusCode.Found);

        var studio = await world.App.Db(db => db.Studios.SingleAsync(s => s.Id == world.Id));
        (studio.About, studio.Seats, studio.SeatsPerSchool, studio.EndOn).ShouldBe(("整本书阅读", 8, null, new DateOnly(2029, 8, 31)));
        (await (await (await world.Hr()).Open(at)).Submit("#studio", (field, value))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_district_ends_no_term_in_the_past_nor_before_what_is_planned()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Registered(await world.As(world.Leader), "2026-09-09");
        world.App.Clock.Is("2026-10-01");
        var form = await (await world.Hr()).Open($"/studios/{world.Id}/terms");

        (await form.Submit("#studio", ("Form.EndOn", "2026-09-30"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("任期结束日不能早于今天");
        world.App.Clock.Is("2026-09-05");
        (await form.Submit("#studio", ("Form.EndOn", "2026-09-08"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("2026-09-08之后还排有活动");
        (await form.Submit("#studio", ("Form.EndOn", "2026-09-09"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task An_alliance_that_becomes_a_studio_or_days_that_move_bring_nobody_into_two()
    {
        using var world = await StudioWorld.Make();
        var member = await world.Member("M1", "成员1");
        var own = await world.As(member);
        var at = (await (await own.Open("/studios/new")).Submit("#studio", ("Form.Kind", nameof(StudioKind.Alliance)), ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).ShouldBe(HttpStatusCode.Found).Location!;

        (await (await own.Open(at + "/terms")).Submit("#studio", ("Form.Kind", nameof(StudioKind.MasterTeacher)))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("同一时间只能参加一个工作室");
        var later = (await (await own.Open("/studios/new")).Submit("#studio", ("Form.StartOn", "2029-09-01"), ("Form.EndOn", "2032-08-31"))).ShouldBe(HttpStatusCode.Found).Location!;
        (await (await own.Open(later + "/terms")).Submit("#studio", ("Form.StartOn", "2028-09-01"), ("Form.EndOn", "2031-08-31"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("同一时间只能参加一个工作室");
        (await world.App.Db(db => db.Studios.Where(s => s.Id != world.Id).OrderBy(s => s.Id).Select(s => s.Kind).ToListAsync())).ShouldBe([StudioKind.Alliance, StudioKind.MasterTeacher]);
    }

    [Fact]
    public async Task Another_host_or_kind_needs_the_schools_word_anew()
    {
        using var world = await StudioWorld.Make();
        var zhao = await world.Titled("Z001", "赵敏", "2005-09-01", "城东中学");
        var own = await world.As(zhao);
        var at = (await (await own.Open("/studios/new")).Submit("#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).ShouldBe(HttpStatusCode.Found).Location!;
        (await (await (await world.School(zhao, "principal")).Open(at)).Submit("#recommendation-form", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);
        var host = await world.App.Db(db => db.Schools.Where(s => s.Id == world.Leader.SchoolId).Select(s => s.Code).SingleAsync());

        (await (await own.Open(at + "/terms")).Submit("#studio", ("Form.About", "整本书阅读"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr()).Open(at)).Has("#decision-form").ShouldBeTrue("words alone need no new word");
        (await (await own.Open(at + "/terms")).Submit("#studio", ("Form.School", host))).ShouldBe(HttpStatusCode.Found);

        (await (await world.Hr()).Open(at)).Has("#decision-form").ShouldBeFalse();
        (await (await world.School(world.Leader, "principal")).Open(at)).Has("#recommendation-form").ShouldBeTrue();
        (await world.App.Db(db => db.Studios.Where(s => s.HostSchoolId == world.Leader.SchoolId && s.Id != world.Id).Select(s => s.State).SingleAsync())).ShouldBe(StudioState.Applied);
    }

    [Fact]
    public async Task A_studio_that_has_not_begun_is_handed_over_and_ended_too()
    {
        using var world = await StudioWorld.Make();
        var chen = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        var ahead = await world.Entered(chen, "陈洁名师工作室", ("Form.StartOn", "2027-02-01"), ("Form.EndOn", "2029-08-31"));
        await world.Titled("L003", "林芳", "2001-09-01", "城东中学");
        var hr = await world.Hr();
        var at = $"/studios/{ahead}";

        (await (await hr.Open(at)).Submit("#hand-over-form", ("number", "L003"), ("deputy", "false"), ("reason", "陈洁调离"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioLeads.Where(l => l.StudioId == ahead && l.EndOn == null).Select(l => l.StartOn).SingleAsync())).ShouldBe(new(2027, 2, 1));
        (await (await world.As(chen)).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound, "they never led it");
        (await (await hr.Open(at)).Submit("#end-form", ("reason", "不再设立"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.Studios.Where(s => s.Id == ahead).Select(s => s.State).SingleAsync())).ShouldBe(StudioState.Closed);
    }

    [Fact]
    public async Task Reviews_that_are_open_and_what_is_to_be_made_up_stand_in_what_is_due()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        var at = $"/studios/{world.Id}";
        world.App.Clock.Is("2027-01-16");
        (await leader.Open(at)).TextOf("#next").ShouldNotContain("考核");

        world.App.Clock.Is("2027-01-17");
        (await leader.Open(at)).TextOf("#next").ShouldContain("2026-2027学年第一学期考核：还有1人");
        (await (await leader.Open(at + "/reviews")).Submit("#term-M1", ("result", "MakeUp"), ("comment", "听课差5节"))).ShouldBe(HttpStatusCode.Found);

        var due = (await leader.Open(at)).TextOf("#next");
        due.ShouldContain("2026-2027学年第一学期：成员1需补修，2027-08-31前补足");
        due.ShouldNotContain("考核：");
        world.App.Clock.Is("2027-09-02");
        (await leader.Open(at)).TextOf("#next").ShouldContain("成员1需补修，已过2027-08-31，请作出结论");
    }
}
