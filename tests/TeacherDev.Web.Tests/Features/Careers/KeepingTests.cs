using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>Two records of one person, a person's own copy, and what stays when nobody may know whose it was.</summary>
public sealed class KeepingTests
{
    [Fact]
    public async Task A_career_goes_along_with_a_merge_and_back()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        var far = (await CareersWorld.Send(await hr.Open("/careers/new"), CareersWorld.Typed("famous-teacher", number: world.Far.Number))).Location!;

        var merge = (await world.App.Merge(hr, world.Shen.Number, world.Far.Number)).ShouldBe(HttpStatusCode.Found).Location!;
        (await world.Record(far)).TeacherId.ShouldBe(world.Shen.Id);
        (await (await world.Own()).Open("/career")).TextOf("#records").ShouldContain("名教师（县级）");

        await hr.TakeBack(int.Parse(merge.Substring(merge.LastIndexOf('/') + 1)));
        (await world.Record(far)).TeacherId.ShouldBe(world.Far.Id);
    }

    [Fact]
    public async Task A_persons_copy_holds_their_career_and_its_files()
    {
        using var world = await CareersWorld.Make();
        var own = await world.Own();
        await world.Proposed(own);

        var answer = await (await own.Open("/credits/everything")).Submit("main form");
        await using var zip = new ZipArchive(await answer.Answer.Content.ReadAsStreamAsync());

        zip.Entries.ShouldContain(e => e.FullName.StartsWith("evidence/career-", StringComparison.Ordinal));
        using var reader = new StreamReader(await zip.Entries.Single(e => e.FullName.EndsWith(".json", StringComparison.Ordinal)).OpenAsync());
        (await reader.ReadToEndAsync()).ShouldContain("区教发〔2024〕8号");
    }

    [Fact]
    public async Task Made_anonymous_the_honour_stays_and_what_tells_whose_it_was_goes()
    {
        using var world = await CareersWorld.Make();
        var at = await world.Proposed();

        await world.App.Db(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var traces = await Traces.Find(db, world.Shen.Number, default);
            await new Erasure(db, traces!, (EvidenceStore)world.App.Services.GetService(typeof(EvidenceStore))!, new(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)).CarryOut(default);
            await transaction.CommitAsync();
        });

        var record = await world.Record(at);
        (record.Item, record.Document, record.ProposedBy, record.Evidence[0].FileName).ShouldBe(("subject-leader", $"X{world.Shen.Id:D8}", $"X{world.Shen.Id:D8}", $"X{world.Shen.Id:D8}"));
        (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_bar_goes_along_with_a_merge_and_back()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await EthicsTests.Record(world, hr, number: world.Far.Number);

        var merge = (await world.App.Merge(hr, world.Shen.Number, world.Far.Number)).ShouldBe(HttpStatusCode.Found).Location!;
        (await world.App.Db(db => db.BarredOn([world.Shen.Id], BarredAct.Title, new(2026, 11, 20), default))).Count.ShouldBe(1);

        await hr.TakeBack(int.Parse(merge.Substring(merge.LastIndexOf('/') + 1)));
        (await world.App.Db(db => db.BarredOn([world.Shen.Id], BarredAct.Title, new(2026, 11, 20), default))).ShouldBeEmpty();
        (await world.App.Db(db => db.BarredOn([world.Far.Id], BarredAct.Title, new(2026, 11, 20), default))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Made_anonymous_what_happened_goes_and_the_grades_stay()
    {
        using var world = await CareersWorld.Make();
        await EthicsTests.Record(world, await world.Hr());
        var own = await world.Own();
        await (await own.Open("/career/ethics")).Submit("#commitment-form", ("agreed", "true"), ("note", "沈岚的话"));

        await world.App.Db(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var traces = await Traces.Find(db, world.Shen.Number, default);
            await new Erasure(db, traces!, (EvidenceStore)world.App.Services.GetService(typeof(EvidenceStore))!, new(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)).CarryOut(default);
            await transaction.CommitAsync();
        });

        var violation = await world.App.Db(db => db.EthicsViolations.AsNoTracking().SingleAsync());
        (violation.Facts, violation.Document, violation.Kind).ShouldBe(($"X{world.Shen.Id:D8}", $"X{world.Shen.Id:D8}", "warning"));
        (await world.App.Db(db => db.EthicsCommitments.Select(c => c.Note).SingleAsync())).ShouldBe("");
    }
}
