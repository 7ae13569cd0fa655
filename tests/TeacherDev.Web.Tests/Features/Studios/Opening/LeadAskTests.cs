using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Opening;

/// <summary>What the district's document asks of whoever leads a studio, and what those see who decide.</summary>
public sealed class LeadAskTests
{
    private const string Asked = "这一类工作室的主持人须具备：中级以上职称，或县级以上荣誉。";

    [Fact]
    public async Task Whoever_has_neither_title_nor_honour_leads_no_studio_by_whichever_way()
    {
        using var world = await StudioWorld.Make();
        var young = await Untitled(world, "Y001", "李青");
        var own = await world.As(young);
        var form = await own.Open("/studios/new");
        form.Text.ShouldContain("名师工作室、名校长工作室、名班主任工作室的主持人须具备：中级以上职称，或县级以上荣誉。");
        (await form.Submit("#studio", ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Kind) .error").ShouldBe(Asked);

        var hr = await world.Hr();
        world.App.Clock.Is("2026-10-08");
        foreach (var beside in new[] { "false", "true" })
        {
            var refused = await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", "Y001"), ("on", "2026-10-08"), ("beside", beside), ("reason", "接任"));
            refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#successor) .error").ShouldBe(Asked);
        }

        (await (await hr.Open($"/studios/{world.Id}")).Submit("#hand-over-form", ("number", "Y001"), ("on", "2026-10-08"), ("deputy", "true"), ("reason", "协助"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioLeads.Where(l => l.TeacherId == young.Id).Select(l => l.IsDeputy).ToListAsync())).ShouldBe([true]);
        (await world.App.Db(db => db.Studios.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_honour_opens_the_way_and_a_special_grade_studio_asks_for_more()
    {
        using var world = await StudioWorld.Make();
        var young = await Untitled(world, "Y001", "李青");
        await world.App.Db(async db =>
        {
            db.TeacherFacts.Add(new() { TeacherId = young.Id, Kind = FactKind.Honour, Value = "教坛新秀", FromOn = new(2024, 9, 1) });
            await db.SaveChangesAsync();
        });
        var own = await world.As(young);
        (string, string?)[] days = [("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2029-08-31")];

        (await (await own.Open("/studios/new")).Submit("#studio", [.. days, ("Form.Kind", nameof(StudioKind.SpecialGrade))])).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".field.wrong:has(#Form_Kind) .error").ShouldBe("这一类工作室的主持人须具备：副高以上职称，或特级教师。");
        var at = (await (await own.Open("/studios/new")).Submit("#studio", days)).ShouldBe(HttpStatusCode.Found).Location!;
        (await own.Open(at)).TextOf("dl.facts dd").ShouldContain("专业档案");
        var school = await (await world.School(world.Leader)).Open(at);
        school.TextOf("dl.facts dd").ShouldBe("李青 实验小学 未定职级 · 2026-09-01起任教 · 教坛新秀 符合 中级以上职称，或县级以上荣誉 专业档案");
        school.One("dl.facts a").GetAttribute("href").ShouldBe("/teachers/Y001/career");
        await school.Submit("#recommendation-form", ("yes", "true"));

        // The honour turned out to be another's: who decides sees that, and cannot admit.
        await world.App.Db(async db =>
        {
            db.TeacherFacts.RemoveRange(db.TeacherFacts.Where(f => f.TeacherId == young.Id && f.Kind == FactKind.Honour));
            await db.SaveChangesAsync();
        });
        var decide = await (await world.Hr()).Open(at);
        decide.TextOf("dl.facts dd").ShouldContain("不符合 中级以上职称，或县级以上荣誉");
        (await decide.Submit("#decision-form", ("admit", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain(Asked);
    }

    private static async Task<Teacher> Untitled(StudioWorld world, string number, string name)
    {
        var teacher = await world.App.Teacher(number, name, "2026-09-01", "实验小学");
        await world.App.Db(async db =>
        {
            (await db.Teachers.SingleAsync(t => t.Id == teacher.Id)).Title = "未定职级";
            db.TeacherFacts.Add(new() { TeacherId = teacher.Id, Kind = FactKind.Title, Value = "未定职级", FromOn = new(2026, 9, 1) });
            await db.SaveChangesAsync();
        });
        return teacher;
    }
}
