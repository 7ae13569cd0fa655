using Shouldly;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits.Overview;

/// <summary>What was drawn is kept; nobody ever sees what no longer holds, nor what was drawn for somebody else.</summary>
public sealed class KeptFiguresTests : IDisposable
{
    private readonly TestApp app = new();

    [Fact]
    public async Task A_second_look_asks_once_whose_page_it_is()
    {
        var shen = await app.Shen();
        var own = await app.SignInAs(shen);
        var first = await own.Open("/credits");
        app.Queries.Clear();
        (await own.Open("/credits")).TextOf("main").ShouldBe(first.TextOf("main"));
        app.Queries.Count.ShouldBe(1, string.Join("\n\n", app.Queries.Heard));
    }

    [Fact]
    public async Task What_an_import_brings_stands_there_at_once_and_what_it_takes_back_is_gone()
    {
        var shen = await app.Shen();
        var own = await app.SignInAs(shen);
        var hr = await app.SignIn(Roles.DistrictHr);
        var before = (await own.Open("/credits")).TextOf("main");

        var id = await app.Import(hr, "Records", Books.Records(new Books.Record(shen.Number, shen.Name, "8", End: "2024-11-30")));
        var after = await own.Open("/credits");
        after.TextOf("#duty-rolling-360-2021-11-22").ShouldContain("2021-11-22至2026-11-21还差50.5学时");

        await app.Undo(hr, id);
        (await own.Open("/credits")).TextOf("main").ShouldBe(before);
    }

    [Fact]
    public async Task A_renamed_school_and_a_new_title_stand_there_at_once()
    {
        var hr = await app.SignIn(Roles.DistrictHr);
        await app.AddPolicies();
        await app.Import(hr, "Roster", Books.Roster("2026-10-31", new Books.Person("T1", "金海文")));
        (await hr.Open("/teachers/T1/credits")).TextOf(".facts").ShouldContain("二级教师");
        await app.Import(hr, "Roster", Books.Roster("2026-11-20", new Books.Person("T1", "金海文", "一级教师")));
        (await hr.Open("/teachers/T1/credits")).TextOf(".facts").ShouldContain("一级教师");
    }

    [Fact]
    public async Task A_new_day_and_a_new_rule_are_shown_at_once()
    {
        var shen = await app.Shen();
        var own = await app.SignInAs(shen);
        (await own.Open("/credits")).TextOf(".head .lead").ShouldStartWith("截至2026-11-21");
        app.Clock.Is("2026-11-22");
        (await own.Open("/credits")).TextOf(".head .lead").ShouldStartWith("截至2026-11-22，3项要求");

        await app.Db(async db =>
        {
            var document = Sixty;
            var policy = PolicyReading.Read(document).Policy!;
            db.PolicyVersions.Add(new()
            {
                Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom,
                Document = document, RecordedBy = "test", RecordedAt = new(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc),
            });
            await db.SaveChangesAsync();
        });
        (await own.Open("/credits")).TextOf(".head .lead").ShouldStartWith("截至2026-11-22，4项要求");
    }

    [Fact]
    public async Task Each_reader_sees_it_in_their_language_with_their_links_and_their_rights()
    {
        var shen = await app.Shen();
        (await (await app.SignInAs(shen)).Open("/credits")).TextOf("h1").ShouldBe("我的学分");
        var english = await (await app.SignInAs(shen, "en")).Open("/credits");
        english.TextOf("main").ShouldContain("hours");
        english.TextOf("main").ShouldNotContain("学时");

        var hr = await (await app.SignIn(Roles.DistrictHr)).Open("/teachers/20100007/credits");
        hr.TextOf("h1").ShouldContain("沈岚");
        hr.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h.Contains("/ledger", StringComparison.Ordinal) || h.Contains("/duties", StringComparison.Ordinal))
            .ShouldAllBe(h => h.StartsWith("/teachers/20100007/credits", StringComparison.Ordinal));
        hr.Has("#unmask-phone").ShouldBeTrue();
        (await (await app.SignIn(Roles.Auditor)).Open("/teachers/20100007/credits")).Has("#unmask-phone").ShouldBeFalse();
        (await (await app.SignIn(Roles.DistrictHr)).Open("/teachers/20100007/credits")).Token.ShouldNotBe(hr.Token);
    }

    public void Dispose() => app.Dispose();

    private const string Sixty = """
        { "format": 1, "code": "it-60", "version": "1", "pack": "own", "effectiveFrom": "2026-01-01",
          "name": { "zh-Hans": "信息技术", "en": "IT" }, "window": { "kind": "rolling", "years": 1 }, "target": { "amount": 60 } }
        """;
}
