using System.Net;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>What is still to come is not there yet, what was undone never was, and what is over speaks for nobody.</summary>
public sealed class UndoneAndComingTests
{
    private static readonly string[] Choosing =
    [
        "/teachers", "/teachers/T1/moves/new", "/teachers/T1/credits/what-if", "/accounts", "/accounts/issues", "/studios/new", "/schools/S001/merger", "/rotations/people", "/rotations/moves?year=2026", "/careers",
        "/careers/readiness", "/claims", "/claims/inbox", "/leave", "/ethics/grades", "/inductions",
    ];

    [Fact]
    public async Task A_school_whose_opening_was_undone_is_offered_nowhere()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var account = await world.App.Add(["school-admin"], a => a.SchoolId = world.First);
        string[] choosing = [.. Choosing, $"/accounts/{account.Id}"];
        await SchoolsWorld.Open(hr, "S010", "新城小学", "2027-09-01");
        await hr.Open("/schools/S010");
        foreach (var address in choosing)
        {
            (await hr.Open(address)).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("新城小学", customMessage: address);
        }

        await world.Undo(hr, "S010");
        await hr.Open("/schools/S010");
        foreach (var address in choosing)
        {
            (await hr.Open(address)).ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain("新城小学", customMessage: address);
        }

        (await hr.Open("/schools")).Text.ShouldNotContain("新城小学");
        (await hr.Open("/schools?state=coming")).Text.ShouldNotContain("新城小学");
        (await hr.Open("/schools?state=closed")).TextOf("tbody").ShouldContain("新城小学");
    }

    [Fact]
    public async Task Only_the_schools_that_are_open_today_are_counted_as_open()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Open(hr, "S010", "新城小学", "2027-09-01");
        await SchoolsWorld.Merge(hr, "S002", "S001", "2027-01-05");
        await hr.Open("/schools");

        (await hr.Open("/teachers")).TextOf(".lead").ShouldContain("全区2所学校");
        (await hr.Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学", "青禾小学"]);
        (await hr.Open("/schools?state=coming")).TextsOf("tbody th a").ShouldBe(["新城小学"]);
        world.App.Clock.Is("2027-09-01");
        (await hr.Open("/teachers")).TextOf(".lead").ShouldContain("全区3所学校");
        (await hr.Open("/schools")).TextsOf("tbody th a").ShouldBe(["实验小学", "青禾小学", "新城小学"]);
    }

    [Fact]
    public async Task A_name_to_come_stands_on_the_schools_page_as_coming_and_nowhere_as_a_name_that_it_had()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Rename(hr, "S002", "城东实验小学", "2027-02-01");
        await hr.Open("/schools");

        (await hr.Open("/schools/S002")).TextsOf("#names ~ .scroll tbody tr").ShouldBe(["城东实验小学2027-02-01 尚未启用 –", "城东小学建校起 2027-01-31"]);
        (await hr.Open("/schools")).TextOf("tbody").ShouldNotContain("城东实验小学");
        (await hr.GetStringAsync("/schools/export.csv")).ShouldNotContain("城东实验小学");
        foreach (var address in new[] { "/teachers", "/teachers/schools", "/rotations/people", "/rotations/balance", "/teachers/T1/moves/new" })
        {
            (await hr.Open(address)).Text.ShouldNotContain("城东实验小学", customMessage: address);
        }

        world.App.Clock.Is("2027-02-01");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        (await hr.Open("/schools/S002")).TextsOf("#names ~ .scroll tbody tr")[0].ShouldBe("城东实验小学2027-02-01 至今");
        (await hr.Open("/schools")).TextOf("tbody").ShouldContain("曾用名：城东小学");
    }

    [Fact]
    public async Task Whoever_closes_a_school_sees_the_accounts_that_speak_for_it_before_and_after()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        var school = (await world.School("S003")).Id;
        await world.App.Add(["principal"], a => (a.SchoolId, a.DisplayName) = (school, "青禾校长"));
        await world.App.Add(["school-admin"], a =>
        {
            (a.SchoolId, a.DisplayName) = (school, "早已停用");
            a.Close(new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc), ClosedBy.Person);
        });

        var form = await hr.Open("/schools/S003/closing");
        form.TextOf("#speaking").ShouldContain("有1个账号代表该校：青禾校长");
        form.One("#speaking a").GetAttribute("href").ShouldBe("/accounts?school=S003");
        (await hr.Follow(await SchoolsWorld.Close(hr, "S003", "2027-02-01"))).Text.ShouldContain("青禾小学已登记停办，自2027-02-01起。仍有1个账号代表该校。");
        (await hr.Open("/schools/S003")).TextOf("#speaking").ShouldContain("仍有1个账号代表该校");
        (await hr.Open("/schools/S001")).Has("#speaking").ShouldBeFalse("it is open");
    }

    [Fact]
    public async Task A_school_sees_what_went_into_it_over_several_mergers_and_no_page_that_it_may_not_open()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, "S003", "S002", "2027-01-02");
        await SchoolsWorld.Merge(hr, "S002", "S001", "2027-02-01");
        var own = await world.App.SignIn(await world.App.Add(["principal"], a => a.SchoolId = world.First));
        var going = await world.App.SignIn(await world.App.Add(["principal"], a => a.SchoolId = world.Second));

        (await own.Open("/schools?state=all")).TextsOf("tbody th a").ShouldBe(["实验小学", "城东小学", "青禾小学"]);
        (await own.Open("/schools/S003")).ShouldBe(HttpStatusCode.OK).One(".note a").GetAttribute("href").ShouldBe("/schools/S002");
        (await going.Open("/schools?state=all")).TextsOf("tbody th a").ShouldBe(["城东小学", "青禾小学"]);
        (await going.Open("/schools/S002")).ShouldSatisfyAllConditions(p => p.TextOf(".note").ShouldContain("实验小学"), p => p.Has("#main a[href='/schools/S001']").ShouldBeFalse());
        (await going.GetAsync("/schools/S001")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
