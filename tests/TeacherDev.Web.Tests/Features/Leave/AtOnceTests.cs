using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

public sealed class AtOnceTests
{
    [Fact]
    public async Task Of_requests_for_the_same_days_that_come_at_once_one_is_taken()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        Page[] forms = [await hr.Open("/leave/new"), await hr.Open("/leave/new"), await hr.Open("/leave/new"), await hr.Open("/leave/new")];

        var answers = await Task.WhenAll(forms.Select((form, i) => form.Submit("#leave", LeaveWorld.Typed($"2026-0{i + 1}-01", "2026-12-31", "20100007"))));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        foreach (var refused in answers.Where(a => a.Status != HttpStatusCode.Found))
        {
            refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("重叠");
        }

        (await world.App.Db(db => db.Exemptions.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_requests_that_came_to_one_person_by_a_merge_only_one_is_granted_for_the_same_days()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var asked = await LeaveWorld.Send(await world.App.SignInAs(world.Shen), "2026-01-01", null, null);
        await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08", "20110001");
        await world.Merged();

        var refused = (await (await hr.Open(asked.Location!)).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.Text.ShouldContain("与已有的“产假”（2026-03-01至2026-06-08）重叠。");
        (await world.App.Db(db => db.LeaveRequests.CountAsync(l => l.State == LeaveState.Pending))).ShouldBe(1);
    }
}
