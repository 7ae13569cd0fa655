using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves;

public sealed class MakingTests
{
    [Fact]
    public async Task What_a_move_does_is_shown_before_it_is_made_and_made_by_one_press()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        var (school, other) = (await world.App.Add(["principal"], a => a.SchoolId = world.District.Stayed.SchoolId), await world.App.Add(["school-admin"], a => a.SchoolId = world.District.Backbone.SchoolId));
        var own = await world.App.Add(["teacher"], a => a.TeacherId = world.District.Stayed.Id);

        world.App.Queries.Clear();
        var page = (await MovesWorld.Think(hr, "T1", "Post", "S002", "2027-02-01")).ShouldBe(HttpStatusCode.OK);
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(26, "the form and the preview");
        page.TextsOf("#before tbody tr > *").ShouldBe(["实验小学", "2010-09-01", "至今"]);
        page.TextsOf("#after tbody tr > *").ShouldBe(["实验小学", "2010-09-01", "2027-01-31", "城东小学", "2027-02-01", "至今"]);
        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01..", "it is only thought of");

        var made = await page.Submit("#record");
        made.Location.ShouldBe("/teachers/T1/moves");
        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01..2027-01-31 Post@城东小学:2027-02-01..");
        (await hr.Follow(made)).Text.ShouldContain("留任的调动已办理");

        var row = await world.App.Db(db => db.Audit.SingleAsync(a => a.Action == "move.recorded"));
        (row.SubjectKind, row.SubjectId, row.Why).ShouldBe(("teacher", $"{world.District.Stayed.Id}", "区教育局调配"));
        (await world.App.Db(db => db.Messages.Where(m => m.Address == "/teachers/T1/moves").OrderBy(m => m.AccountId).Select(m => m.AccountId).ToListAsync())).ShouldBe(new[] { school.Id, other.Id, own.Id }.Order());
        (await (await world.App.SignIn(own)).Open("/inbox")).Text.ShouldContain("调动已登记：您的人事关系转到城东小学");
    }

    [Fact]
    public async Task A_move_made_ahead_moves_the_row_of_the_person_on_its_day()
    {
        using var world = await MovesWorld.Make();
        await MovesWorld.Make(await world.Hr(), "T1", "Post", "S002", "2027-02-01");

        (await Row()).ShouldBe(world.District.Stayed.SchoolId);
        world.App.Clock.Is("2027-02-01");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        (await Row()).ShouldBe(world.District.Backbone.SchoolId);

        Task<int?> Row() => world.App.Db(db => db.Teachers.Where(t => t.Number == "T1").Select(t => t.SchoolId).SingleAsync());
    }

    [Theory]
    [InlineData("Post", "S001", "2027-02-01", null, "Form_School", "新学校就是原学校。")]
    [InlineData("Post", "S002", "2009-02-01", null, "Form_On", "2009-02-01")]
    [InlineData("Post", "S002", "2027-02-01", "2028-02-01", "Form_Until", "正式调动没有结束日期，请留空或改选其他形式。")]
    [InlineData("Loan", "S002", "2027-02-01", null, "Form_Until", "请填写不早于首日的结束日期。")]
    [InlineData("Loan", "S002", "2027-02-01", "2027-01-31", "Form_Until", "请填写不早于首日的结束日期。")]
    [InlineData("", "S002", "2027-02-01", null, "Form_Kind", "请选择形式。")]
    [InlineData("Loan", "", "2027-02-01", null, "Form_School", "请选择学校。")]
    [InlineData("Loan", "S002", "", "2027-03-01", "Form_On", "请填写开始日期。")]
    public async Task What_does_not_go_is_said_beside_its_field_and_what_was_typed_stays(string kind, string school, string on, string? until, string field, string sentence)
    {
        using var world = await MovesWorld.Make();

        var page = (await MovesWorld.Think(await world.Hr(), "T1", kind, school, on, until)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        page.TextOf($"#{field}-error").ShouldContain(sentence);
        page.One("#Form_Reason").TextContent.Trim().ShouldBe("区教育局调配");
        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01..");
    }

    [Fact]
    public async Task Who_walks_says_on_which_days_and_may_be_at_several_schools()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();

        (await MovesWorld.Think(hr, "T1", "Walking", "S002", "2027-02-01", "2027-06-30")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_Weekdays .error").ShouldBe("请选择每周走教的日子。");
        await MovesWorld.Make(hr, "T1", "Walking", "S002", "2027-02-01", "2027-06-30", "Monday", "Wednesday");
        await MovesWorld.Make(hr, "T1", "Walking", "S003", "2027-02-01", "2027-06-30", "Friday");
        (await MovesWorld.Think(hr, "T1", "Walking", "S003", "2027-03-01", "2027-04-30", weekdays: "Monday")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Form_Weekdays .error").ShouldContain("已在另一所学校走教");
        (await MovesWorld.Think(hr, "T1", "Loan", "S003", "2027-03-01", "2027-04-30")).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01.. Walking@城东小学:2027-02-01..2027-06-30(Monday, Wednesday) Walking@青禾小学:2027-02-01..2027-06-30(Friday)");
        (await hr.Open("/teachers/T1/moves")).Text.ShouldContain("城东小学（走教，周一、周三）");
    }

    [Fact]
    public async Task A_form_sent_twice_moves_once_and_of_two_at_once_the_second_looks_again()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        var (one, two) = (await MovesWorld.Think(hr, "T1", "Post", "S002", "2027-02-01"), await MovesWorld.Think(hr, "T1", "Post", "S003", "2027-03-01"));

        (await one.Submit("#record")).ShouldBe(HttpStatusCode.Redirect);
        (await one.Submit("#record")).ShouldBe(HttpStatusCode.Redirect);
        (await world.App.Db(db => db.RecordedMoves.CountAsync())).ShouldBe(1);
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "move.recorded"))).ShouldBe(1);

        (await two.Submit("#record")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请重新查看影响");
        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01..2027-01-31 Post@城东小学:2027-02-01..");
    }

    [Fact]
    public async Task The_same_form_with_something_else_in_it_moves_nobody_and_leads_to_what_it_made()
    {
        using var world = await MovesWorld.Make();
        var page = await MovesWorld.Think(await world.Hr(), "T1", "Post", "S002", "2027-02-01");
        await page.Submit("#record");

        var again = (await page.Submit("#record", ("Form.School", "S003"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Text.ShouldContain("这张表单已办理过另一项调动");
        again.Has("a[href='/teachers/T1/moves']").ShouldBeTrue();
        (await world.App.Db(db => db.RecordedMoves.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_moves_themselves()
    {
        using var world = await MovesWorld.Make();
        var own = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.TeacherId = world.District.Stayed.Id));

        (await MovesWorld.Think(own, "T1", "Post", "S002", "2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本人的调动不能由本人办理");
        (await own.Open("/teachers/T1/moves")).Has(".actions a").ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_district_moves_people()
    {
        using var world = await MovesWorld.Make();
        foreach (var role in new[] { "school-admin", "principal", "training-centre", "auditor", "teacher" })
        {
            var browser = await world.App.SignIn(await world.App.Add([role], a => a.SchoolId = world.District.Stayed.SchoolId));
            (await browser.GetAsync("/teachers/T1/moves/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, role);
        }

        (await (await world.Hr()).GetAsync("/teachers/nobody/moves/new")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
