using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Inbox;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Trainings;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Inbox;

/// <summary>Whoever is concerned is told in the program, with or without a mail server and an address; nobody else is.</summary>
public sealed class ToldTests
{
    [Fact]
    public async Task A_moved_session_and_a_cancelled_class_are_told_to_whoever_takes_part_or_leads_in_their_language()
    {
        using var made = await Made.Training(sessions: "2026-11-25 14:00-16:00");
        var (first, second) = (await made.Person(0), await made.App.SignInAs(made.People[1], "en"));
        var (dropped, lead, keeper) = (await made.Person(2), await made.Leader(), await made.Keeper());
        await made.Drop(2);
        var outsider = await made.App.SignInAs(await made.App.Teacher("20110001", "远志明", "2011-09-01", "城西中学"));

        (await (await keeper.Open(made.At)).Submit("#session", ("Form.End", "13:00"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await made.App.Db(db => db.Messages.CountAsync())).ShouldBe(0, "a refused step tells nobody");
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.On", "2026-11-26"))).ShouldBe(HttpStatusCode.Found);
        (await (await keeper.Open($"/trainings/{made.Id}")).PostTo($"/trainings/{made.Id}/cancellation", ("reason", "报名人数太少"))).ShouldBe(HttpStatusCode.Found);

        foreach (var browser in new[] { first, lead })
        {
            var page = await browser.Open("/inbox");
            page.TextsOf(".messages h2").ShouldBe(["未读 已取消：作业设计专题", "未读 时间或地点变动：作业设计专题"]);
            page.TextsOf(".said")[0].ShouldBe("《作业设计专题》已取消。原因：报名人数太少");
            page.TextsOf(".said")[1].ShouldContain("2026-11-25 14:00-16:00 → 2026-11-26 14:00-16:00");
        }

        (await second.Open("/inbox")).TextsOf(".messages h2").ShouldBe(["Unread Cancelled: 作业设计专题", "Unread Moved: 作业设计专题"]);
        foreach (var browser in new[] { dropped, outsider, keeper })
        {
            (await browser.Open("/inbox")).Has(".messages").ShouldBeFalse();
        }

        (await made.App.Db(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_place_that_is_kept_is_told_with_its_time_to_the_first_in_line_alone()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.Places", "1"));
        var shen = await world.App.SignInAs(world.Shen);
        var (_, second) = await world.Colleague("20110002");
        var (_, third) = await world.Colleague("20110003");
        foreach (var browser in new[] { shen, second, third })
        {
            await TrainingWorld.SignUp(browser, id);
            world.App.Clock.Passes(TimeSpan.FromMinutes(1));
        }

        await world.App.Db(db => db.Messages.ExecuteDeleteAsync());
        (await (await shen.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/sign-up/withdrawal']")).ShouldBe(HttpStatusCode.Found);

        var told = await world.App.Db(db => db.Messages.AsNoTracking().SingleAsync());
        (told.Kind, told.Address).ShouldBe(("training", $"/trainings/{id}"));
        var page = await second.Open("/inbox");
        page.TextOf(".said").ShouldBe("《作业设计专题》有了空位，为你保留到2026-11-23 09:03，请在此之前确认。");
        (await third.Open("/inbox")).Has(".messages").ShouldBeFalse();
        (await shen.Open("/inbox")).Has(".messages").ShouldBeFalse();
    }

    [Fact]
    public async Task A_corrected_mark_is_told_to_whom_it_corrects()
    {
        using var made = await Made.Training(people: 2);
        made.App.Clock.Is("2026-11-21", "17:00");
        var (keeper, other, corrected) = (await made.Keeper(), await made.Person(0), await made.Person(1));
        await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Present")]);
        (await (await keeper.Open(made.Register)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await made.App.Db(db => db.Messages.CountAsync())).ShouldBe(0);

        (await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(1, "Absent"), ("why", "当场点错")])).ShouldBe(HttpStatusCode.Found);

        (await corrected.Open("/inbox")).TextOf(".said").ShouldBe("《作业设计专题》的学时已更正。原因：当场点错");
        (await other.Open("/inbox")).Has(".messages").ShouldBeFalse();
    }

    [Fact]
    public async Task A_claim_that_comes_back_or_counts_and_an_objection_that_was_read_are_told_to_its_teacher()
    {
        using var world = await ClaimsWorld.Make();
        var (own, far) = (await world.Own(), await world.App.SignInAs(world.Far));
        var at = await world.Sent(own);
        await world.Sent(far, file: [.. ClaimsWorld.Pdf, 10]);
        await ClaimsWorld.Decide(await world.School(), at, "Return", "请补上盖章的证明");
        (await own.Open("/inbox")).TextsOf(".said").ShouldBe(["你申报的《作业设计研修班》被退回，请修改后再次提交。需要修改：请补上盖章的证明"]);

        (await ClaimsWorld.Send(own, await own.Open(at + "/draft"), "send", [])).ShouldBe(HttpStatusCode.Found);
        await world.Posted(at);
        await world.Advance();
        await (await own.Open(at)).Submit("#objection-form", ("objection", "第二周也参加了"));
        await (await (await world.Hr("钱老师")).Open(at)).Submit("#reading-form", ("change", "false"), ("reason", "维持"));

        (await own.Open("/inbox")).TextsOf(".messages h2").ShouldBe(["未读 异议复核结果：作业设计研修班", "未读 学时已计入：作业设计研修班", "未读 申报被退回：作业设计研修班"]);
        (await far.Open("/inbox")).Has(".messages").ShouldBeFalse();
        (await world.App.Db(db => db.Messages.Select(m => m.Address).Distinct().ToListAsync())).ShouldBe([at]);
    }

    [Fact]
    public async Task With_a_mail_server_each_channel_tells_it_once_and_the_letter_greets_and_shows_the_way()
    {
        await using var sink = new SmtpSink();
        using var made = await Made.Training(people: 2, app: new TestApp(sink.Settings), sessions: "2026-12-09 14:00-16:00");
        var reachable = await made.App.SignInAs(made.People[0], "en");
        var silent = await made.Person(1);
        await made.App.Db(db => db.Users.Where(u => u.TeacherId == made.People[0].Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.Email, "one@school.example").SetProperty(a => a.EmailConfirmed, true)));

        (await (await (await made.Keeper()).Open(made.At)).Submit($"form[action='{made.At}/cancellation']", ("reason", "场地冲突"))).ShouldBe(HttpStatusCode.Found);

        var letter = await sink.Next();
        letter.Subject.ShouldBe("A session is cancelled: 作业设计专题");
        letter.Body.ReplaceLineEndings("\n").Trim().ShouldBe(
            $"Hello 学员001,\n\nA session of 作业设计专题 is cancelled: 2026-12-09 14:00-16:00 场地冲突\n\nSee https://district.example/trainings/{made.Id}\n\n{await District(made.App)}");
        (await reachable.Open("/inbox")).TextsOf(".said").ShouldBe(["A session of 作业设计专题 is cancelled: 2026-12-09 14:00-16:00 场地冲突"]);
        (await silent.Open("/inbox")).TextsOf(".said").ShouldHaveSingleItem();
        (await made.App.Db(db => db.Outbox.CountAsync())).ShouldBe(1);
        sink.Waiting.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_filed_a_training_is_told_what_became_of_it_though_they_stand_on_no_roster()
    {
        using var world = await TrainingWorld.Make();
        var (organiser, other) = (await world.App.SignIn("training-centre"), await world.App.SignIn("training-centre"));
        var id = await TrainingWorld.Drafted(organiser, ["2026-12-09"]);
        foreach (var (approve, reason) in new[] { ("false", "请补充课程表"), ("true", "") })
        {
            await (await organiser.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']");
            (await (await (await world.Hr()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", approve), ("reason", reason))).ShouldBe(HttpStatusCode.Found);
        }

        var inbox = await organiser.Open("/inbox");
        inbox.TextsOf(".messages h2").ShouldBe(["未读 审批通过：作业设计专题", "未读 退回修改：作业设计专题"]);
        inbox.TextsOf(".said")[1].ShouldEndWith("意见：请补充课程表");
        (await other.Open("/inbox")).Has(".messages").ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_is_named_to_lead_and_whoever_is_not_any_more_is_told_unless_their_account_is_closed()
    {
        using var made = await Made.Training(people: 1);
        var (guest, gone) = (await made.App.Teacher("G0001", "顾海", "2001-09-01", "城西中学"), await made.App.Teacher("G0002", "顾洋", "2001-09-01", "城西中学"));
        var own = await made.App.SignInAs(guest);
        await made.App.SignInAs(gone);
        await made.App.Db(db => db.Users.Where(u => u.TeacherId == gone.Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.ClosedAt, new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc))));
        var keeper = await made.Keeper();
        foreach (var number in new[] { guest.Number, gone.Number })
        {
            (await (await keeper.Open($"/trainings/{made.Id}")).PostTo($"/trainings/{made.Id}/trainers", ("number", number))).ShouldBe(HttpStatusCode.Found);
            (await (await keeper.Open($"/trainings/{made.Id}")).PostTo($"/trainings/{made.Id}/trainers/{number}/removal", ("reason", "另有安排"))).ShouldBe(HttpStatusCode.Found);
        }

        (await own.Open("/inbox")).TextsOf(".messages h2").ShouldBe(["未读 不再授课：作业设计专题", "未读 请你授课：作业设计专题"]);
        (await made.App.Db(db => db.Messages.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_rolled_back_was_told_to_nobody_and_a_large_class_is_read_at_once()
    {
        using var made = await Made.Training(people: 200);
        await made.App.Db(async db =>
        {
            db.Users.AddRange(made.People.Select(p => new Data.Accounts.Account { UserName = p.Number, NormalizedUserName = p.Number, TeacherId = p.Id, SecurityStamp = p.Number }));
            await db.SaveChangesAsync();
        });
        int[] ids = [.. made.People.Select(p => p.Id)];
        await made.App.Db(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            made.App.Queries.Clear();
            (await db.Tell(u => u.TeacherId != null && ids.Contains(u.TeacherId.Value), "training", "/trainings/1", _ => new(new string('题', 300), "内容", null), made.App.Clock.GetUtcNow().UtcDateTime, TimeSpan.FromDays(3), default)).ShouldBeFalse();
            made.App.Queries.Count.ShouldBe(1, "everybody in one query");
            await db.SaveChangesAsync();
            (await db.Messages.CountAsync()).ShouldBe(200);
            (await db.Messages.Select(m => m.Subject.Length).Distinct().SingleAsync()).ShouldBe(200);
            await transaction.RollbackAsync();
        });
        (await made.App.Db(db => db.Messages.CountAsync())).ShouldBe(0);
    }

    private static Task<string> District(TestApp app) => app.With<Domain.Calendar.District, string>(d => Task.FromResult(d.Name));
}
