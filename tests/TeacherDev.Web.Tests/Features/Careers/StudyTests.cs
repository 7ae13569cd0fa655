using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>Saturday study: whoever sees the way to its form may file it.</summary>
public sealed class StudyTests
{
    private const string Form = "/trainings/new?study=true", Link = $"a[href='{Form}']";

    [Fact]
    public async Task A_school_administrator_files_it_from_the_trainings_with_all_that_is_known_filled_in()
    {
        using var world = await CareersWorld.Make();
        var school = await world.As("school-admin");
        (await school.Open("/trainings")).Has(Link).ShouldBeTrue();

        var made = (await (await school.Open(Form)).Submit("#training")).ShouldBe(HttpStatusCode.Found).Location!;

        var training = await world.App.Db(db => db.Trainings.SingleAsync());
        (training.Title, training.OrganiserKind, training.Level, training.Mode, training.Themes, training.PaysOn, training.OwnSchoolOnly, training.SignUpFrom, training.SignUpUntil)
            .ShouldBe(("周六学习（2026-11-21）", OrganiserKind.School, TrainingLevel.School, TrainingMode.SchoolBased, "师德", PaysOn.EachSession, true, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 21)));
        (await school.Open($"{made}/sessions/new")).Document.QuerySelector("[name='Form.On']")!.GetAttribute("value").ShouldBe("2026-11-21");
    }

    [Fact]
    public async Task The_page_of_grades_leads_the_office_there_and_tells_a_principal_who_files_it()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        (await hr.Open("/ethics/grades")).Has(Link).ShouldBeTrue();
        (await hr.Open(Form)).Document.QuerySelector("[name='Form.SignUpUntil']")!.GetAttribute("value").ShouldBe("2026-11-21");
        var principal = await (await world.As("principal")).Open("/ethics/grades");
        principal.Has("a[href^='/trainings/new']").ShouldBeFalse();
        principal.Text.ShouldContain("周六学习由学校管理员申报为校本培训，由您审批。");
        (await (await world.As("principal")).Open("/trainings")).Has(Link).ShouldBeFalse();
    }

    [Fact]
    public async Task On_a_Saturday_it_is_today()
    {
        using var world = await CareersWorld.Make();
        world.App.Clock.Is("2026-11-21");
        (await (await world.As("school-admin")).Open(Form)).Document.QuerySelector("[name='Form.SignUpUntil']")!.GetAttribute("value").ShouldBe("2026-11-21");
    }
}
