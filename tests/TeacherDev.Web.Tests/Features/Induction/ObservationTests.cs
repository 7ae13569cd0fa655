using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

public sealed class ObservationTests
{
    [Fact]
    public async Task What_the_mentor_watched_counts_for_both_once_the_apprentice_confirms_it_however_often_and_at_once()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var (own, mentor) = (await world.Own(), await world.Mentor());
        var at = (await world.Watch(mentor, pair)).ShouldBe(HttpStatusCode.Found).Location!;
        (await world.Ledger()).ShouldBeEmpty();
        (await mentor.Open(at)).Has("#confirmation-form").ShouldBeFalse();

        var page = await own.Open(at);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => page.Submit("#confirmation-form")));

        (await world.Ledger()).ShouldBe(["陆一鸣 observation 20 Practice", "何师傅 observation 10 SchoolBased"]);
        (await world.Windows(world.Lu)).ShouldBe(["2026-09-01 20 AtRisk"]);
        (await own.Open(at)).Text.ShouldContain("徒弟2学时，师傅1学时");
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task Nobody_is_credited_by_their_own_word_nor_by_that_of_an_office()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var own = await world.Own();
        var at = (await world.Watch(own, pair)).Location!;
        foreach (var browser in new[] { own, await world.School(), await world.Hr() })
        {
            (await (await browser.Open("/policies")).PostTo($"{at}/confirmation")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await world.Ledger()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_came_back_is_mended_and_counts_once()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var (own, mentor) = (await world.Own(), await world.Mentor());
        var at = (await world.Watch(mentor, pair, topic: "古诗")).Location!;
        (await (await own.Open(at)).Submit("#return-form", ("reason", "课题写错了"))).ShouldBe(HttpStatusCode.Found);
        (await mentor.Open("/induction")).TextOf("section[aria-labelledby=waiting]").ShouldContain("古诗");

        var form = await mentor.Open($"{at}/terms");
        form.Text.ShouldContain("课题写错了");
        (await form.Submit("#observation", ("Form.Topic", "古诗二首"))).ShouldBe(HttpStatusCode.Found);
        await InductionWorld.Confirm(own, at);

        (await world.Ledger()).Count.ShouldBe(2);
        (await world.App.Db(db => db.ObservationPoints.CountAsync())).ShouldBe(5);
    }

    [Fact]
    public async Task What_was_taken_back_is_reversed_and_may_not_be_confirmed_again()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var own = await world.Own();
        var at = (await world.Watch(await world.Mentor(), pair)).Location!;
        await InductionWorld.Confirm(own, at);
        (await (await (await world.School()).Open(at)).Submit("#revocation-form", ("reason", "当天停课"))).ShouldBe(HttpStatusCode.Found);

        (await world.Ledger()).ShouldBe(["陆一鸣 observation 20 Practice", "何师傅 observation 10 SchoolBased", "陆一鸣 reversal 20 Practice", "何师傅 reversal 10 SchoolBased"]);
        (await world.Windows(world.Lu)).ShouldBe(["2026-09-01 0 AtRisk"]);
        (await (await own.Open("/induction")).PostTo($"{at}/confirmation")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Ledger()).Count.ShouldBe(4);
        await world.App.ShouldVerify();
    }

    [Theory]
    [InlineData("2026-11-20", "结对期为2026-11-21至2027-08-31，听课日须在其中。")]
    [InlineData("2026-11-22", "2026-11-22还没有到，请在课后记录。")]
    public async Task A_day_before_the_pair_or_ahead_is_refused(string on, string sentence)
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        (await world.Watch(await world.Mentor(), pair, on)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe(sentence);
    }

    [Fact]
    public async Task A_lesson_is_written_down_in_its_days_and_a_form_sent_twice_makes_one_record()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var mentor = await world.Mentor();
        world.App.Clock.Is("2026-12-22");
        (await world.Watch(mentor, pair, "2026-11-21")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("听课须在30天内记录，2026-11-21已超过。");
        world.App.Clock.Is("2026-12-21");
        var form = await mentor.Open($"{pair}/observations/new");
        var typed = InductionWorld.Typed("2026-11-21", "圆的周长");
        (await Task.WhenAll(form.Submit("#observation", typed), form.Submit("#observation", typed))).Select(a => a.Location).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_year_counts_no_more_than_its_most()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var (own, mentor) = (await world.Own(), await world.Mentor());
        for (var i = 0; i < 12; i++)
        {
            await InductionWorld.Confirm(own, (await world.Watch(mentor, pair)).Location!);
        }

        (await world.Windows(world.Lu)).ShouldBe(["2026-09-01 200 AtRisk"]);
        (await world.Ledger()).Count(l => l.StartsWith("何师傅", StringComparison.Ordinal)).ShouldBe(12);
        await world.App.ShouldVerify();
    }

    [Fact]
    public async Task After_a_merge_the_pair_goes_along_and_an_observation_is_reversed_where_its_hours_stand()
    {
        using var world = await InductionWorld.Make();
        var pair = await world.Paired();
        var at = (await world.Watch(await world.Mentor(), pair)).Location!;
        await InductionWorld.Confirm(await world.Own(), at);
        (await world.App.Merge(await world.Hr(), world.Zhang.Number, world.He.Number)).ShouldBe(HttpStatusCode.Found);

        (await (await (await world.School()).Open(at)).Submit("#revocation-form", ("reason", "当天停课"))).ShouldBe(HttpStatusCode.Found);

        (await world.App.Db(db => db.MentorPairs.Select(p => p.MentorId).SingleAsync())).ShouldBe(world.Zhang.Id);
        (await world.App.Db(db => db.LedgerEntries.Where(e => e.ReversesId == null && !db.LedgerEntries.Any(r => r.ReversesId == e.Id)).CountAsync())).ShouldBe(0);
        await world.App.ShouldVerify();
    }
}
