using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>城东小学, where 骨干 and 年长 belong and 轮岗 is a guest, goes into 实验小学.</summary>
public sealed class MergingTests
{
    private const string Apart = "Post@城东小学:2010-09-01.. Rotation@实验小学:2026-09-01..2029-08-31";
    private const string Together = "Post@城东小学:2010-09-01..2027-01-31 Post@实验小学:2027-02-01.. Rotation@实验小学:2026-09-01..2027-01-31";

    [Fact]
    public async Task What_a_merger_does_is_shown_first_and_done_by_one_press()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var own = await world.App.Add(["teacher"], a => a.TeacherId = world.Backbone.Id);
        var admin = await world.App.Add(["school-admin"], a => a.SchoolId = world.Second);

        world.App.Queries.Clear();
        var page = (await SchoolsWorld.Think(hr)).ShouldBe(HttpStatusCode.OK);
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(20, string.Join('\n', world.App.Queries.Heard));
        page.TextsOf("#count-table tbody td").ShouldBe(["2", "0", "1", "0", "3", "5", "1", "0"]);
        page.TextsOf("#count-table tfoot td").ShouldBe(["5", "5", "2", "0"]);
        page.TextsOf("#people tbody th").Select(t => t[..2]).ShouldBe(["轮岗", "骨干", "年长"]);
        page.TextOf("#uses tbody").ShouldContain("代表该校的账号");
        (await world.Placements(world.Backbone)).ShouldBe(Apart, "it is only thought of");

        var made = await page.Submit("#merge");
        made.Location.ShouldBe("/schools/S002");
        (await world.Placements(world.Backbone)).ShouldBe(Together);
        (await world.Placements(world.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2027-01-31", "a guest at what is the own school now");
        (await hr.Follow(made)).Text.ShouldContain("城东小学已登记并入实验小学");
        (await hr.Open("/schools/S002")).Text.ShouldContain("2027-02-01起并入实验小学");
        (await hr.Open("/schools/S001")).TextOf("#history").ShouldContain("接收");

        var row = await world.App.Db(db => db.Audit.SingleAsync(a => a.Action == "school.merged"));
        (row.SubjectKind, row.SubjectId, row.Why).ShouldBe(("school", $"{world.Second}", "布局调整"));
        row.Detail.ShouldNotBeNull().ShouldContain("\"People\":3", Case.Insensitive);
        var told = await world.App.Db(db => db.Messages.Where(m => m.Kind == "school").Select(m => m.AccountId).ToListAsync());
        told.ShouldBe([own.Id, admin.Id], ignoreOrder: true);
        (await (await world.App.SignIn(own)).Open("/inbox")).Text.ShouldContain("在校年限连续计算");
    }

    [Fact]
    public async Task On_the_day_everybody_and_whatever_names_the_school_for_the_future_is_at_the_other()
    {
        using var world = await SchoolsWorld.Make();
        var admin = await world.App.Add(["school-admin"], a => a.SchoolId = world.Second);
        var (planned, over) = await Trainings(world);
        await SchoolsWorld.Merge(await world.Hr());

        (await At()).ShouldBe((world.Second, world.Second, world.Second, world.Second), "the day has not come");
        world.App.Clock.Is("2027-02-01");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        (await At()).ShouldBe((world.First, world.First, world.First, world.Second), "what is over stays where it was");
        (await (await world.App.SignIn(admin)).Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学"]);

        (await world.Undo(await world.Hr(), "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await At()).ShouldBe((world.Second, world.Second, world.Second, world.Second));
        (await world.Placements(world.Backbone)).ShouldBe(Apart);

        async Task<(int?, int?, int?, int?)> At() => await world.App.Db(async db => (
            await db.Users.Where(u => u.Id == admin.Id).Select(u => u.SchoolId).SingleAsync(), await db.Teachers.Where(t => t.Id == world.Backbone.Id).Select(t => t.SchoolId).SingleAsync(),
            await db.Trainings.Where(t => t.Id == planned).Select(t => t.SchoolId).SingleAsync(), await db.Trainings.Where(t => t.Id == over).Select(t => t.SchoolId).SingleAsync()));
    }

    [Fact]
    public async Task A_merger_of_a_day_past_is_whole_at_once()
    {
        using var world = await SchoolsWorld.Make();
        var admin = await world.App.Add(["principal"], a => a.SchoolId = world.Second);

        (await SchoolsWorld.Merge(await world.Hr(), on: "2027-01-01")).ShouldBe(HttpStatusCode.Redirect);

        (await world.App.Db(db => db.Users.Where(u => u.Id == admin.Id).Select(u => u.SchoolId).SingleAsync())).ShouldBe(world.First);
        (await world.App.Db(db => db.Teachers.CountAsync(t => t.SchoolId == world.Second))).ShouldBe(0);
        (await (await world.Hr()).Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学", "青禾小学"], "closed ones are hidden");
        (await (await world.Hr()).Open("/schools?state=closed")).TextsOf("tbody th a").ShouldBe(["城东小学"]);
        (await (await world.Hr()).GetStringAsync("/schools/export.csv?state=all")).ShouldContain("2027-01-01起已并入实验小学");
        (await (await world.Hr()).Open("/teachers/T1/moves/new")).TextsOf("#Form_School option").ShouldNotContain(o => o.Contains("城东小学"));
    }

    [Fact]
    public async Task Undone_with_a_reason_every_placement_is_what_it_was_and_what_came_later_is_not_thrown_away()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, on: "2027-01-01");
        await MovesWorld.Make(hr, "T4", "Post", "S003", "2027-02-01");

        var refused = (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#history").ShouldContain("暂不能撤销：其间有1人的任职又有变动：年长。");
        (await hr.Open("/schools/S002")).Has("#history form").ShouldBeFalse("what would be refused is not offered");
        (await (await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = world.First))).Open("/schools/S002")).Text.ShouldNotContain("年长", Case.Sensitive, "a school does not read whose placements changed");
        (await world.Placements(world.Backbone)).ShouldContain("Post@实验小学:2027-01-01..");

        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        await (await hr.Open("/teachers/T4/moves")).Submit($"#undo-{move}-form", ("reason", "误登"));
        (await world.Undo(hr, "S002", reason: "")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await hr.Open("/schools/S002");
        var form = $"#undo-{await world.App.Db(db => db.SchoolEvents.Select(e => e.Id).SingleAsync())}-form";
        (await page.Submit(form, ("reason", "误登"))).ShouldBe(HttpStatusCode.Redirect);
        (await page.Submit(form, ("reason", "误登"))).ShouldBe(HttpStatusCode.Redirect);

        (await world.Placements(world.Backbone)).ShouldBe(Apart);
        (await world.Placements(world.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2029-08-31");
        (await world.App.Db(db => db.Audit.Where(a => a.Action == "school.undone").Select(a => a.Why).ToListAsync())).ShouldBe(["误登"]);
        (await world.School("S002")).ClosedOn.ShouldBeNull();
        (await hr.Open("/schools/S002")).TextOf("#history").ShouldContain("已撤销");
    }

    [Fact]
    public async Task Whoever_a_merger_hands_over_may_leave_on_that_very_day_and_the_merger_is_undone_after_the_move()
    {
        using var world = await SchoolsWorld.Make();
        var (hr, older) = (await world.Hr(), await world.App.Db(db => db.Teachers.AsNoTracking().SingleAsync(t => t.Number == "T4")));
        await SchoolsWorld.Merge(hr, on: "2027-01-01");
        await MovesWorld.Make(hr, "T4", "Post", "S003", "2027-01-01");

        (await world.Placements(older)).ShouldBe("Post@城东小学:2010-09-01..2026-12-31 Post@青禾小学:2027-01-01..");
        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#history").ShouldContain("1人的任职又有变动：年长");
        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        await (await hr.Open("/teachers/T4/moves")).Submit($"#undo-{move}-form", ("reason", "误登"));
        (await world.Placements(older)).ShouldBe("Post@城东小学:2010-09-01..2026-12-31 Post@实验小学:2027-01-01..");
        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(older)).ShouldBe("Post@城东小学:2010-09-01..");
    }

    [Fact]
    public async Task A_form_sent_twice_merges_once_and_a_preview_of_before_is_looked_at_again()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var (one, two) = (await SchoolsWorld.Think(hr), await SchoolsWorld.Think(hr, "S002", "S003"));
        await MovesWorld.Make(hr, "T1", "Loan", "S002", "2027-01-20", "2027-06-30");
        (await one.Submit("#merge")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请重新查看影响");

        one = await SchoolsWorld.Think(hr);
        (await one.Submit("#merge")).ShouldBe(HttpStatusCode.Redirect);
        (await one.Submit("#merge")).ShouldBe(HttpStatusCode.Redirect);
        (await two.Submit("#merge")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await one.Submit("#merge", ("Form.Into", "S003"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已登记过另一事项");
        (await world.App.Db(db => db.SchoolEvents.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "2027-02-01", "原因", "Form_Into", "请选择并入的学校。")]
    [InlineData("S002", "2027-02-01", "原因", "Form_Into", "请选择并入的学校。")]
    [InlineData("S001", "", "原因", "Form_On", "请填写日期。")]
    [InlineData("S001", "2027-02-01", "", "Form_Reason", "请填写原因。")]
    public async Task What_does_not_go_is_said_beside_its_field(string into, string on, string reason, string field, string sentence)
    {
        using var world = await SchoolsWorld.Make();

        var page = (await SchoolsWorld.Think(await world.Hr(), "S002", into, on, reason)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        page.TextOf($"#{field}-error").ShouldBe(sentence);
        page.One("#Form_Document").GetAttribute("value").ShouldBe("区教〔2027〕1号");
    }

    [Fact]
    public async Task Nobody_comes_to_a_school_that_goes_nor_leaves_it_between_the_record_and_the_day()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, on: "2027-09-01");

        (await MovesWorld.Think(hr, "T1", "Post", "S002", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_School-error").ShouldContain("自2027-09-01起不再办学");
        (await MovesWorld.Think(hr, "T1", "Loan", "S002", "2027-02-01", "2027-08-31")).ShouldBe(HttpStatusCode.OK);
        (await MovesWorld.Think(hr, "T4", "Post", "S003", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_On-error").ShouldContain("2027-09-01起并入他校");
        (await SchoolsWorld.Think(hr, "S003", "S002", "2027-12-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_Into-error").ShouldContain("不再办学");
    }

    [Fact]
    public async Task A_merger_is_nobodys_rotation_and_breaks_nobodys_years()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var before = (await hr.Open("/rotations?year=2026")).TextsOf(".band .unit");
        var due = (await hr.Open("/rotations/people?sort=name&on=2027-03-01")).TextsOf("tbody th a");
        await SchoolsWorld.Merge(hr, on: "2027-01-01");

        (await hr.Open("/rotations?year=2026")).TextsOf(".band .unit").ShouldBe(before);
        (await hr.Open("/rotations/moves?year=2026")).TextsOf("tbody td:nth-child(3)").ShouldBe(["城东小学镇区", "实验小学城区"], "as the schools were called and where they were");
        (await hr.Open("/rotations/people?sort=name&on=2027-03-01")).TextsOf("tbody th a").ShouldBe(due);
    }

    [Fact]
    public async Task A_shortage_still_to_come_is_the_other_schools_from_then_on_and_a_closing_waits_for_its_end()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var (past, ahead) = (Short("2026-12-31"), Short("2027-06-30"));
        await world.App.Db(db => { db.AddRange(past, ahead); return db.SaveChangesAsync(); });

        (await SchoolsWorld.Close(hr, "S002", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SchoolsWorld.Think(hr)).TextOf("#uses tbody").ShouldContain("未到期的临时缺额");
        (await SchoolsWorld.Merge(hr, on: "2027-01-01")).ShouldBe(HttpStatusCode.Redirect);
        (await At()).ShouldBe([world.Second, world.First]);
        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await At()).ShouldBe([world.Second, world.Second]);

        Shortage Short(string until) => Shortage.Of(Guid.NewGuid().ToString("N"), world.Second, "小学", "语文", new(2026, 9, 1), DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture), ShortageReason.Illness, "", "人事", new(2026, 9, 1));
        Task<List<int>> At() => world.App.Db(db => db.Shortages.OrderBy(s => s.UntilOn).Select(s => s.SchoolId).ToListAsync());
    }

    [Fact]
    public async Task A_hiring_round_that_is_not_over_comes_to_its_end_before_a_school_that_it_names_goes()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var rules = await world.App.With<RotationRules, HiringRules>(r => Task.FromResult(r.Hiring!));
        var round = HiringRound.Opened(Guid.NewGuid().ToString("N"), "2027年聘任", HiringCalendar.Usual(new(2027, 1, 10)), rules, "人事", new(2027, 1, 10));
        round.Posts.Add(HiringPost.Of(world.Second, "语文", 2, "", "校长", new(2027, 1, 10)));
        await world.App.Db(db => { db.Add(round); return db.SaveChangesAsync(); });

        (await SchoolsWorld.Think(hr)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("聘任轮次“2027年聘任”尚未结束");
        (await SchoolsWorld.Think(hr, "S003", "S001")).ShouldBe(HttpStatusCode.OK);
    }

    private static Task<(int Planned, int Over)> Trainings(SchoolsWorld world) => world.App.Db(async db =>
    {
        var (planned, over) = (Training(world.Second, TrainingState.Approved), Training(world.Second, TrainingState.Closed));
        db.AddRange(planned, over);
        await db.SaveChangesAsync();
        return (planned.Id, over.Id);
    });

    private static Training Training(int school, TrainingState state)
    {
        Training training = new();
        void Set(string name, object value) => typeof(Training).GetProperty(name)!.SetValue(training, value);
        Set(nameof(training.Key), Guid.NewGuid().ToString("N"));
        Set(nameof(training.Title), $"校本研修{state}");
        Set(nameof(training.SchoolId), school);
        Set(nameof(training.State), state);
        Set(nameof(training.OrganiserKind), OrganiserKind.School);
        return training;
    }
}
