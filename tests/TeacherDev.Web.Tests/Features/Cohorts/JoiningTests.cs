using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

public sealed class JoiningTests
{
    [Fact]
    public async Task A_form_that_is_sent_twice_opens_one_cohort_and_adds_everybody_once()
    {
        using var world = await CohortsWorld.Make();
        var hr = await world.Hr();
        var form = await hr.Open("/cohorts/new?kind=foundation");
        (string, string?)[] typed = [("Form.Name", "筑基一期"), ("Form.InCharge", "研训中心"), ("Form.EndOn", "2027-11-19"), ("Form.Places", "40")];
        var first = (await form.Submit("#cohort", typed)).ShouldBe(HttpStatusCode.Found).Location;
        (await form.Submit("#cohort", typed)).ShouldBe(HttpStatusCode.Found).Location.ShouldBe(first);

        var page = await hr.Open(world.At);
        (string, string?)[] people = [("Join.Numbers", $"{world.Shen.Number}\n{world.Far.Number}"), ("Join.FromOn", "2026-03-01")];
        (await page.Submit("#join", people)).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("#join", people)).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.CohortMembers.CountAsync())).ShouldBe(2);
        (await hr.Open(world.At)).TextsOf("#members tbody th a").ShouldBe(["沈岚", "远志明"], ignoreOrder: true);
    }

    [Fact]
    public async Task Whoever_may_not_join_is_named_with_the_reason_and_the_others_join()
    {
        using var world = await CohortsWorld.Make();
        var old = await world.App.Teacher("19900001", "老前辈", "1990-09-01", "实验小学");
        await world.App.Db(db => db.Teachers.Where(t => t.Id == old.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.BornOn, new DateOnly(1968, 1, 1))));
        var hr = await world.Hr();

        var answer = (await world.Join(hr, $"{world.Shen.Number} 0000, {old.Number}")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.TextsOf("#refused li").ShouldBe(["0000 没有这个工号。", "19900001 参加对象是教龄满3年、年龄25至44周岁的教师；写明例外理由后可以加入。"]);
        answer.Text.ShouldContain("已加入1人，还有2人没有加入");
        answer.One("[name='Join.Numbers']").TextContent.Trim().ShouldBe("0000\n19900001");

        (await world.Join(hr, old.Number, reason: "组织部门推荐")).ShouldBe(HttpStatusCode.Found);
        (await world.Join(hr, old.Number)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经是成员");
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "cohort.joined").Select(a => a.Why).ToListAsync())).ShouldBe([null, "组织部门推荐"], ignoreOrder: true);

        var other = await world.Opened(hr, "reserve-cadres", name: "第四期培训班");
        (await world.Join(hr, world.Shen.Number, at: other)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已在同类的第三期培训班");
        (await world.Join(hr, "", at: other)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写工号");
        (await world.Join(hr, world.Far.Number, from: "2025-01-01", at: other)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("日期应在2026-03-01至2027-02-28之间");
    }

    [Fact]
    public async Task Joining_moves_a_duty_and_leaving_ends_it_and_a_correction_moves_it_again()
    {
        using var world = await CohortsWorld.Make("principal-upgrade");
        var (hr, own) = (await world.Hr(), await world.Own());
        var before = await world.DutiesOf(world.Shen);
        before.ShouldNotContain("principal-240");
        (await world.Join(hr, world.Shen.Number, reason: "名校长培养对象")).ShouldBe(HttpStatusCode.Found);
        (await world.DutiesOf(world.Shen)).ShouldBe([.. before.Append("principal-240").Order(StringComparer.Ordinal)]);
        (await own.Open("/credits")).Text.ShouldContain("在职校长提高培训");

        var place = await world.PlaceOf(world.Shen);
        (await (await hr.Open(place)).Submit("#exit-form", ("lastOn", "2026-11-19"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明理由");
        (await (await hr.Open(place)).Submit("#exit-form", ("lastOn", "2026-11-19"), ("reason", "工作调动"))).ShouldBe(HttpStatusCode.Found);
        (await world.DutiesOf(world.Shen)).ShouldBe(before);

        var right = (await (await hr.Open(place)).Submit("#correct-form", ("startOn", "2026-04-01"), ("endOn", ""), ("reason", "并未调动"))).ShouldBe(HttpStatusCode.Found).Location!;
        right.ShouldNotEndWith(place);
        (await world.DutiesOf(world.Shen)).ShouldContain("principal-240");
        (await (await hr.Open(await world.PlaceOf(world.Shen))).Submit("#withdraw-form", ("reason", "加错了人"))).ShouldBe(HttpStatusCode.Found);
        (await world.DutiesOf(world.Shen)).ShouldBe(before);
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("cohort.")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()))
            .ShouldBe(["cohort.opened", "cohort.joined", "cohort.left", "cohort.corrected", "cohort.withdrawn"]);
        (await world.App.Db(db => db.Messages.CountAsync(m => m.Kind == "cohort"))).ShouldBe(4);
    }

    [Fact]
    public async Task Silver_age_members_owe_nothing_of_the_360()
    {
        using var world = await CohortsWorld.Make("silver-age");
        (await world.DutiesOf(world.Shen)).ShouldContain("zj-cycle");
        (await world.Join(await world.Hr(), world.Shen.Number, reason: "退休返聘")).ShouldBe(HttpStatusCode.Found);

        (await world.DutiesOf(world.Shen)).ShouldBeEmpty();
        (await (await world.Hr()).Open(world.At)).TextOf("#asks").ShouldContain("成员不适用");
        (await world.DutiesOf(world.Far)).ShouldContain("zj-cycle");
    }

    [Fact]
    public async Task Who_keeps_a_cohort_reads_which_rules_of_its_kind_the_district_does_not_work_by()
    {
        using var world = await CohortsWorld.Make("principal-upgrade");
        var hr = await world.Hr();
        var at = await world.Opened(hr, "principal-qualification", name: "任职资格班");

        (await hr.Open(at)).TextOf("#not-in-force").ShouldContain("没有执行：principal-300。");
        (await hr.Open(world.At)).Has("#not-in-force").ShouldBeFalse("the district works by those of this one");
        var auditor = await (await world.As("auditor")).Open(at);
        (auditor.Has("#asks"), auditor.Has("#not-in-force")).ShouldBe((true, false));
        (await hr.Open(world.At)).Has("#general-duties").ShouldBeFalse("240 hours are its own");
        (await hr.Open(await world.Opened(hr, "summit", name: "登峰班"))).TextOf("#general-duties").ShouldBe("这一类没有单独的学时要求，按教师的一般要求看。");
    }

    [Fact]
    public async Task Of_many_who_are_added_at_the_same_time_as_many_join_as_there_are_places()
    {
        using var world = await CohortsWorld.Make(places: 3);
        var hr = await world.Hr();
        var people = new List<string>();
        for (var i = 0; i < 6; i++)
        {
            var one = await world.App.Teacher($"2015000{i}", $"青年{i}", "2015-09-01", "实验小学");
            await world.App.Db(db => db.Teachers.Where(t => t.Id == one.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.BornOn, new DateOnly(1990, 1, 1))));
            people.Add(one.Number);
        }

        var pages = new List<Page>();
        foreach (var _ in people)
        {
            pages.Add(await hr.Open(world.At));
        }

        var answers = await Task.WhenAll(people.Zip(pages, (number, page) => page.Submit("#join", ("Join.Numbers", number), ("Join.FromOn", "2026-03-01"))));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(3);
        answers.Where(a => a.Status != HttpStatusCode.Found).ShouldAllBe(a => a.Text.Contains("3个名额已满"));
        (await world.App.Db(db => db.CohortMembers.CountAsync())).ShouldBe(3);
    }
}
