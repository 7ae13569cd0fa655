using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

public sealed class MergedTests
{
    [Fact]
    public async Task Leave_withdrawn_after_its_person_was_merged_takes_the_exemption_from_the_record_that_stays()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var at = (await LeaveWorld.Send(hr, "2026-01-01", null, "20110001")).Location!;
        await world.Merged();
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");

        await (await hr.Open(at)).Submit("#withdrawal-form", ("reason", "误记"));

        (await world.Status("zj-year", 2026)).ShouldBe("240 Met");
        (await world.App.Db(db => db.Exemptions.CountAsync(e => e.WithdrawnAt == null))).ShouldBe(0);
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task Leave_that_two_records_had_alike_holds_until_both_requests_are_withdrawn()
    {
        using var world = await LeaveWorld.Make();
        var hr = await world.Hr();
        var first = (await LeaveWorld.Send(hr, "2026-01-01", null)).Location!;
        var second = (await LeaveWorld.Send(hr, "2026-01-01", null, "20110001")).Location!;
        await world.Merged();

        await (await hr.Open(first)).Submit("#withdrawal-form", ("reason", "重复"));
        (await world.Status("zj-year", 2026)).ShouldBe("240 Exempt");
        await (await hr.Open(second)).Submit("#withdrawal-form", ("reason", "误记"));
        (await world.Status("zj-year", 2026)).ShouldBe("240 Met");
    }
}
