using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Policies.Drafts;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Policies.Events.EventJourneyTests;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

public sealed class NamedPeopleTests
{
    [Fact]
    public async Task An_event_names_people_by_their_numbers_however_they_are_separated_and_its_form_shows_them_again()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");

        var draft = await Draft(hr, [.. Extension(), ("Form.Numbers", " 20110001，20260001\r\n20110001 ")]);

        draft.TextOf("#moved h2").ShouldBe("批准后会动到1人（共3人）");
        draft.TextOf("#moved-people").ShouldContain("远志明");
        draft.Text.ShouldContain("工号为“20110001”或“20260001”的教师。");
        var at = draft.Answer.RequestMessage!.RequestUri!.AbsolutePath;
        (await app.Db(db => db.PolicyEvents.Select(e => e.Audience).SingleAsync())).ShouldBe("""{"all":[{"fact":"number","in":["20110001","20260001"]}]}""");

        var form = await hr.Open(at + "/draft");
        form.One("[name='Form.Numbers']").TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ShouldBe(["20110001", "20260001"]);
        await form.Submit("#event", ("Form.Numbers", "20100007 20110001"));
        (await hr.Settled(at)).TextOf("#moved h2").ShouldBe("批准后会动到2人（共3人）");
    }

    [Fact]
    public async Task Numbers_that_name_nobody_are_told_beside_the_field_and_so_is_a_list_that_is_too_long()
    {
        var (app, _) = await World();
        using var __ = app;
        var form = await (await app.SignIn("district-hr")).Open("/policy-events/new");

        var refused = (await form.Submit("#event", [.. Extension(), ("Form.Numbers", "20110001, 999, 888")])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".field.wrong .error").ShouldBe("没有这些工号：999、888（共2个）。");
        refused.One("[name='Form.Numbers']").TextContent.Trim().ShouldBe("20110001, 999, 888");

        var many = string.Join(' ', Enumerable.Range(0, 301));
        (await form.Submit("#event", [.. Extension(), ("Form.Numbers", many)])).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("最多300人");
        (await app.Db(db => db.PolicyEvents.CountAsync())).ShouldBe(0);
    }
}
