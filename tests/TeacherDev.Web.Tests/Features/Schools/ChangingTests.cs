using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Features.Rotations.Moves;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>Schools are opened, renamed and closed, and that is undone.</summary>
public sealed class ChangingTests
{
    [Fact]
    public async Task A_school_opens_and_takes_people_from_its_first_day_on()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();

        (await SchoolsWorld.Open(hr, "S010", "新城小学", "2027-09-01", ("Form.Document", "区教〔2027〕2号"))).Location.ShouldBe("/schools/S010");

        (await hr.Open("/schools/S010")).Text.ShouldContain("2027-09-01起设立");
        (await MovesWorld.Think(hr, "T1", "Post", "S010", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_School-error").ShouldContain("2027-09-01才设立");
        (await MovesWorld.Think(hr, "T1", "Post", "S010", "2027-09-01")).ShouldBe(HttpStatusCode.OK);
        var row = await world.App.Db(db => db.Audit.SingleAsync(a => a.Action == "school.opened"));
        (row.SubjectKind, row.Why).ShouldBe(("school", "新建"));

        await MovesWorld.Make(hr, "T1", "Post", "S010", "2027-09-01");
        (await hr.Open("/schools/S010")).ShouldSatisfyAllConditions(p => p.Has("#history form").ShouldBeFalse(), p => p.TextOf("#history").ShouldContain("暂不能撤销：已有人员、账号、工作室或培训涉及该校"));
        (await world.Undo(hr, "S010")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#history").ShouldContain("设立不能撤销");
        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        await (await hr.Open("/teachers/T1/moves")).Submit($"#undo-{move}-form", ("reason", "误登"));
        (await (await hr.Open("/schools/S010")).Submit("#history form", ("reason", "误登"))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_opening_undone_leaves_the_code_free_and_the_record()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Open(hr, "S010", "新城小学", "2027-09-01");

        (await world.Undo(hr, "S010")).ShouldBe(HttpStatusCode.Redirect);
        (await hr.Open("/schools/S010")).Text.ShouldContain("设立已撤销");
        (await SchoolsWorld.Open(hr, "S010", "新城一小", "2027-10-01")).ShouldBe(HttpStatusCode.Redirect);
        (await world.School("S010")).StateOn(new(2027, 10, 1)).ShouldBe(SchoolState.Open);
        (await world.App.Db(db => db.SchoolEvents.CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData("S001", "新校", "2027-09-01", "Form_Code", "该代码已用于实验小学，请换一个。")]
    [InlineData("S010", "青禾小学", "2027-09-01", "Form_Name", "届时代码为S003的学校使用该校名。")]
    [InlineData("", "新校", "2027-09-01", "Form_Code", "请填写学校代码。")]
    [InlineData("S010", "", "2027-09-01", "Form_Name", "请填写校名。")]
    [InlineData("S010", "新校", "", "Form_On", "请填写日期。")]
    public async Task An_opening_that_does_not_go_keeps_what_was_typed(string code, string name, string on, string field, string sentence)
    {
        using var world = await SchoolsWorld.Make();

        var page = (await SchoolsWorld.Open(await world.Hr(), code, name, on)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        page.TextOf($"#{field}-error").ShouldBe(sentence);
        page.One("#Form_Reason").TextContent.Trim().ShouldBe("新建");
        (await world.App.Db(db => db.Schools.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task A_new_name_holds_from_its_day_and_every_earlier_day_keeps_the_old_one()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();

        (await SchoolsWorld.Rename(hr, "S002", "城东实验小学", "2027-02-01")).ShouldBe(HttpStatusCode.Redirect);
        (await world.School("S002")).Name.ShouldBe("城东小学", "the day has not come");
        world.App.Clock.Is("2027-02-01");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));

        (await world.School("S002")).Name.ShouldBe("城东实验小学");
        (await hr.Open("/rotations?year=2025")).TextsOf("#shares tbody th").ShouldContain("城东小学");
        (await hr.Open("/rotations?year=2026")).TextsOf("#shares tbody th").ShouldContain("城东实验小学");
        (await hr.Open("/rotations/moves?year=2026")).TextOf("tbody").ShouldContain("城东小学");
        (await hr.Open("/rotations/people?on=2027-01-31&q=T4")).TextOf("tbody").ShouldContain("城东小学");
        (await hr.Open("/schools?q=城东小学")).TextsOf("tbody th").ShouldHaveSingleItem().ShouldContain("曾用名：城东小学");
        (await hr.Open("/schools/S002")).TextsOf("#names ~ .scroll tbody th").ShouldBe(["城东实验小学", "城东小学"]);

        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await world.School("S002")).ShouldSatisfyAllConditions(s => s.Name.ShouldBe("城东小学"), s => s.Names.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("实验小学", "2027-02-01", "Form_Name", "届时代码为S001的学校使用该校名。")]
    [InlineData("城东小学", "2027-02-01", "Form_Name", "该校名与现名相同。")]
    [InlineData("", "2027-02-01", "Form_Name", "请填写校名。")]
    public async Task A_name_that_does_not_go_is_refused_beside_its_field(string name, string on, string field, string sentence)
    {
        using var world = await SchoolsWorld.Make();

        (await SchoolsWorld.Rename(await world.Hr(), "S002", name, on)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf($"#{field}-error").ShouldBe(sentence);
    }

    [Fact]
    public async Task A_school_closes_once_nobody_is_there_and_opens_again_when_that_is_undone()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();

        (await SchoolsWorld.Close(hr, "S002", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_On-error").ShouldContain("仍有3人在校任职");
        (await SchoolsWorld.Close(hr, "S003", "2027-01-05")).ShouldBe(HttpStatusCode.Redirect);
        (await SchoolsWorld.Close(hr, "S003", "2027-03-01")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await hr.Open("/schools/S003")).Has(".head .actions a").ShouldBeFalse();
        (await hr.Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学", "城东小学"]);

        (await world.Undo(hr, "S003")).ShouldBe(HttpStatusCode.Redirect);
        (await hr.Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学", "城东小学", "青禾小学"]);
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("school.")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync())).ShouldBe(["school.closed", "school.undone"]);
    }

    [Fact]
    public async Task What_something_later_stands_on_is_undone_after_it()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Rename(hr, "S003", "青禾一小", "2027-01-02");
        var stale = await hr.Open("/schools/S003");
        await SchoolsWorld.Close(hr, "S003", "2027-02-01");

        (await hr.Open("/schools/S003")).TextOf("#history").ShouldContain("暂不能撤销：2027-02-01的登记以此为前提");
        (await stale.Submit("#history form", ("reason", "误登"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Undo(hr, "S003", 1)).ShouldBe(HttpStatusCode.Redirect);
        (await world.Undo(hr, "S003")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_form_of_one_school_sent_twice_records_once()
    {
        using var world = await SchoolsWorld.Make();
        var page = await (await world.Hr()).Open("/schools/S003/name");

        foreach (var _ in new[] { 1, 2 })
        {
            (await page.Submit("#change", ("Form.Name", "青禾一小"), ("Form.On", "2027-01-02"), ("Form.Reason", "更名"))).ShouldBe(HttpStatusCode.Redirect);
        }

        (await page.Submit("#change", ("Form.Name", "青禾二小"), ("Form.On", "2027-01-03"), ("Form.Reason", "更名"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已登记过另一事项");
        (await world.App.Db(db => db.SchoolEvents.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_school_sees_itself_and_only_the_district_changes_schools()
    {
        using var world = await SchoolsWorld.Make();
        var school = await world.App.SignIn(await world.App.Add(["principal"], a => a.SchoolId = world.First));

        (await school.Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学"]);
        (await school.Open("/schools/S001")).Has(".head .actions a").ShouldBeFalse();
        (await school.GetAsync("/schools/S002")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var role in new[] { "school-admin", "principal", "training-centre", "auditor", "system-admin" })
        {
            var browser = await world.App.SignIn(await world.App.Add([role], a => a.SchoolId = world.First));
            (await browser.GetAsync("/schools")).StatusCode.ShouldBe(HttpStatusCode.OK, role);
            foreach (var address in new[] { "/schools/new", "/schools/S001/name", "/schools/S001/closing", "/schools/S001/merger" })
            {
                (await browser.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role + address);
            }
        }

        (await (await world.App.SignIn("teacher")).GetAsync("/schools")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_pages_ask_few_questions()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, on: "2027-01-01");
        // What the undoing of a merger would find is asked beside it, in three questions however many people it moved.
        foreach (var (address, most) in new[] { ("/schools", 3), ("/schools?state=all&sort=-people", 3), ("/schools/S001", 5), ("/schools/S002", 5 + 3), ("/schools/new", 2), ("/schools/S001/merger", 3) })
        {
            await hr.Open(address);
            world.App.Queries.Clear();
            (await hr.Open(address)).ShouldBe(HttpStatusCode.OK);
            world.App.Queries.Count.ShouldBeLessThanOrEqualTo(most, address + "\n" + string.Join("\n\n", world.App.Queries.Heard));
        }
    }
}
