using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

public sealed class RegisterTests
{
    [Fact]
    public async Task What_the_office_enters_stands_at_once_and_its_teacher_is_told()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var own = await world.Own();

        var at = await world.Entered(hr);
        var page = await hr.Open(at);

        page.Text.ShouldContain("学科带头人（县级）");
        page.Text.ShouldContain("2029-05-31");
        page.Text.ShouldContain("已确认");
        (await own.Open("/inbox")).Text.ShouldContain("已登记到您的职业发展：学科带头人（县级）");
        (await world.App.Db(db => db.Teachers.Where(t => t.Id == world.Shen.Id).Select(t => t.Honour).SingleAsync())).ShouldBe("学科带头人");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "career.entered" && a.SubjectId == $"{world.Shen.Id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_proposal_goes_to_the_school_and_then_to_the_district()
    {
        using var world = await CareersWorld.Make();
        var at = await world.Proposed();
        var (school, hr) = (await world.As("school-admin"), await world.Hr());
        (await school.Open("/careers")).Text.ShouldContain("1条待您处理");
        (await world.App.Db(db => db.Teachers.Where(t => t.Id == world.Shen.Id).Select(t => t.Honour).SingleAsync())).ShouldBe("");

        (await CareersWorld.Decide(school, at)).ShouldBe(HttpStatusCode.Found);
        (await world.Record(at)).State.ShouldBe(CareerState.Checked);
        (await school.Open(at)).Has("#decision-form").ShouldBeFalse();
        (await hr.Open("/careers")).Text.ShouldContain("1条待您处理");
        (await CareersWorld.Decide(hr, at, reason: "材料齐全")).ShouldBe(HttpStatusCode.Found);

        (await world.Record(at)).State.ShouldBe(CareerState.Confirmed);
        (await (await world.Own()).Open(at)).Text.ShouldContain("材料齐全");
        (await world.App.Db(db => db.Teachers.Where(t => t.Id == world.Shen.Id).Select(t => t.Honour).SingleAsync())).ShouldBe("学科带头人");
    }

    [Fact]
    public async Task An_office_is_told_that_proposals_wait_and_not_told_again_before_it_looked()
    {
        using var world = await CareersWorld.Make();
        var (school, elsewhere, hr) = (await world.As("principal"), await world.App.Add(["principal"]), await world.App.Add(["district-hr"]));
        await world.Proposed();
        var second = await world.Proposed(null, CareersWorld.Typed("able-teacher", "2020-06-01"));

        (await school.Open("/inbox")).TextsOf("main li").Count(t => t.Contains("有职业发展申报等您处理")).ShouldBe(1);
        (await world.App.Db(db => db.Messages.CountAsync(m => m.AccountId == elsewhere.Id || m.AccountId == hr.Id))).ShouldBe(0);
        await CareersWorld.Decide(school, second);
        (await world.App.Db(db => db.Messages.Where(m => m.AccountId == hr.Id).Select(m => m.Address).ToListAsync())).ShouldBe(["/careers?state=Checked"]);
        await world.App.Db(db => db.Messages.ExecuteUpdateAsync(m => m.SetProperty(x => x.ReadAt, x => x.At)));
        await world.Proposed(null, CareersWorld.Typed("rising-star", "2018-06-01"));
        (await world.App.Db(db => db.Messages.CountAsync(m => m.Address == "/careers?state=Proposed"))).ShouldBe(2);
    }

    [Fact]
    public async Task Evidence_is_looked_at_by_what_it_holds_and_handed_out_within_reach()
    {
        using var world = await CareersWorld.Make();
        var own = await world.Own();
        var form = await own.Open("/careers/new");
        (await CareersWorld.Send(form, CareersWorld.Typed())).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请至少上传一份证明材料");
        (await CareersWorld.Send(form, CareersWorld.Typed(), ("证书.pdf", "<script>"u8.ToArray()))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不是PDF");

        var at = await world.Proposed(own);
        var file = (await world.Record(at)).Evidence.Single();
        var taken = await own.GetAsync($"{at}/evidence/{file.Id}");
        (await taken.Content.ReadAsByteArrayAsync()).ShouldBe(ClaimsWorld.Pdf);
        taken.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        (await (await world.App.SignInAs(world.Far)).Open($"{at}/evidence/{file.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_record()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var form = await hr.Open("/careers/new?number=" + world.Shen.Number);

        var first = await CareersWorld.Send(form, CareersWorld.Typed());
        var again = await CareersWorld.Send(form, CareersWorld.Typed());

        again.Location.ShouldBe(first.Location);
        (await world.App.Db(db => db.CareerRecords.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Hr_enters_nothing_of_its_own()
    {
        using var world = await CareersWorld.Make();
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.Shen.Id));

        var at = await world.Proposed(own, CareersWorld.Typed(number: world.Shen.Number));

        (await world.Record(at)).State.ShouldBe(CareerState.Proposed);
        var page = await own.Open(at);
        page.Has("#decision-form").ShouldBeFalse();
        page.Text.ShouldContain("不能处理自己的记录");
    }

    [Fact]
    public async Task A_correction_takes_the_wrong_one_back_and_what_was_known_stays_known()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var at = await world.Entered(hr);
        world.App.Clock.Is("2026-11-25");

        var form = await hr.Open(at + "/correction");
        (await CareersWorld.Send(form, CareersWorld.Typed(on: "2023-06-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明原因");
        var now = (await CareersWorld.Send(form, [.. CareersWorld.Typed(on: "2023-06-01", until: "2028-05-31"), ("Form.Reason", "文件日期抄错")])).ShouldBe(HttpStatusCode.Found).Location!;

        (await hr.Open(at)).Text.ShouldContain("更正为");
        (await world.Record(at)).State.ShouldBe(CareerState.Withdrawn);
        (await world.Record(now)).ReplacesId.ShouldBe((await world.Record(at)).Id);
        (await hr.Open("/careers?knownOn=2026-11-20")).TextsOf("tbody td.num").ShouldContain("2024-06-01");
        (await hr.Open("/careers?knownOn=2026-11-25")).TextsOf("tbody td.num").ShouldNotContain("2024-06-01");
    }

    [Fact]
    public async Task A_degree_writes_the_event_that_policies_start_from_and_takes_it_back_with_it()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var at = await world.Entered(hr, CareersWorld.Typed("master", "2020-06-30", null));
        (await world.App.Db(db => db.CareerEvents.Where(e => e.TeacherId == world.Shen.Id).Select(e => $"{e.Kind} {e.HappenedOn:yyyy-MM-dd}").ToListAsync())).ShouldBe(["degree 2020-06-30"]);

        (await (await hr.Open(at)).Submit("#withdrawal-form", ("reason", "不是本人"))).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.CareerEvents.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_register_counts_and_the_page_names_where_the_roster_differs()
    {
        using var world = await CareersWorld.Make();
        await world.App.Db(async db =>
        {
            db.TeacherFacts.Add(new() { TeacherId = world.Shen.Id, Kind = TeacherDev.Domain.Teachers.FactKind.Title, Value = "高级教师", FromOn = new(2010, 9, 1) });
            await db.SaveChangesAsync();
        });
        await world.Entered(null, CareersWorld.Typed("title-first", "2018-11-01", null, from: "2019-01-01"));

        var page = await (await world.Own()).Open("/career");

        page.Text.ShouldContain("职称：花名册写的是“高级教师”，登记为“一级教师”");
        page.TextOf(".band").ShouldContain("一级教师2019-01-01起");
        (await world.App.Db(db => db.Teachers.Where(t => t.Id == world.Shen.Id).Select(t => t.Title).SingleAsync())).ShouldBe("一级教师");
    }

    [Fact]
    public async Task What_ends_within_a_year_is_named_with_its_day_until_it_is_renewed()
    {
        using var world = await CareersWorld.Make();
        var own = await world.Own();
        await world.Entered(null, CareersWorld.Typed("registration", "2022-03-01", null));
        (await own.Open("/career")).TextOf("#ending").ShouldContain("2027-02-28到期");

        await world.Entered(null, CareersWorld.Typed("registration", "2026-11-10", null));

        var page = await own.Open("/career");
        page.Has("#ending").ShouldBeFalse();
        page.TextOf("#career").ShouldContain("教师资格定期注册");
    }

    [Fact]
    public async Task The_list_is_filtered_exported_and_kept_within_reach()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await world.Entered(hr);
        await world.Entered(hr, CareersWorld.Typed("psychology", "2022-01-10", null));
        var far = await CareersWorld.Send(await hr.Open("/careers/new"), CareersWorld.Typed("famous-teacher", number: world.Far.Number));

        async Task<IReadOnlyList<string>> Names(HttpClient browser, string query) => (await browser.Open("/careers" + query)).TextsOf("tbody th a");
        (await Names(hr, "?act=Honour&sort=name")).ShouldBe(["沈岚", "远志明"], ignoreOrder: true);
        (await Names(hr, "?validity=ending")).ShouldBe(["沈岚"]);
        (await Names(hr, "?item=famous-teacher")).ShouldBe(["远志明"]);
        foreach (var role in new[] { "school-admin", "principal" })
        {
            var near = await world.As(role);
            (await Names(near, "")).ShouldBe(["沈岚", "沈岚"]);
            (await near.GetStringAsync("/careers/export.csv")).ShouldNotContain("远志明");
            (await near.Open(far.Location!)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await near.Open($"/teachers/{world.Far.Number}/career")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        var csv = await hr.GetStringAsync("/careers/export.csv?item=subject-leader");
        csv.ShouldContain("20100007,沈岚,实验小学,荣誉称号,学科带头人,县级,2024-06-01,2024-06-01,2029-05-31,区教发〔2024〕8号,已确认,0");
    }

    [Fact]
    public async Task What_expired_says_so_with_its_day_in_pages_lists_filters_and_exports()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var old = await world.Entered(hr, CareersWorld.Typed("able-teacher", "2014-06-01"));
        await world.Entered(hr, CareersWorld.Typed("subject-leader", "2024-06-01"));

        (await hr.Open(old)).TextOf(".lead .tone").ShouldBe("已于2019-05-31到期");
        var career = await hr.Open($"/teachers/{world.Shen.Number}/career");
        career.TextsOf("#records .tone").ShouldBe(["已确认", "已于2019-05-31到期"]);
        career.Has("#records .tone.tone-notmet").ShouldBeTrue();
        (await hr.Open("/careers")).TextsOf("td:last-child .tone").ShouldBe(["已确认", "已于2019-05-31到期"]);
        (await hr.Open("/careers?state=Expired")).TextsOf("td:last-child .tone").ShouldBe(["已于2019-05-31到期"]);
        (await hr.Open("/careers?state=Confirmed")).TextsOf("td:last-child .tone").ShouldBe(["已确认"]);
        (await hr.GetStringAsync("/careers/export.csv?state=Expired")).ShouldContain("2014-06-01,2019-05-31,区教发〔2024〕8号,已于2019-05-31到期,0");
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told()
    {
        using var world = await CareersWorld.Make();
        var at = await world.Proposed();
        var (one, other) = (await (await world.As("school-admin")).Open(at), await (await world.As("principal")).Open(at));

        await one.Submit("#decision-form", ("approve", "true"));
        var late = await other.Submit("#decision-form", ("approve", "false"), ("reason", "不同意"));

        late.ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("刚刚被他人改动");
        (await world.Record(at)).State.ShouldBe(CareerState.Checked);
    }
}
