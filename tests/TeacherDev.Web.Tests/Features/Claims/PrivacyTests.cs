using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

public sealed class PrivacyTests
{
    [Fact]
    public async Task What_is_held_about_a_person_holds_their_claims_and_files()
    {
        using var world = await ClaimsWorld.Make();
        var own = await world.Own();
        var at = await world.Sent(own);
        await ClaimsWorld.Decide(await world.School(), at, "Return", "请补充课程表");
        var answer = await (await own.Open("/credits/everything")).Submit("main form");

        await using var zip = new ZipArchive(await answer.Answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(await zip.Entries.Single(e => e.FullName.EndsWith(".json", StringComparison.Ordinal)).OpenAsync());
        var json = await reader.ReadToEndAsync();
        json.ShouldContain("\"Claims\"");
        json.ShouldContain("作业设计研修班");
        json.ShouldContain("请补充课程表");
        json.ShouldContain("证书.pdf");
        var file = zip.Entries.Single(e => e.FullName.StartsWith("evidence/", StringComparison.Ordinal));
        await using var bytes = await file.OpenAsync();
        using var copy = new MemoryStream();
        await bytes.CopyToAsync(copy);
        copy.ToArray().ShouldBe(ClaimsWorld.Pdf);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("evidence")]
    public async Task Made_anonymous_the_files_go_and_the_hours_stay(string? folder)
    {
        using var world = await ClaimsWorld.Make(folder is null ? [] : [("Claims:EvidenceFolder", folder)]);
        var at = await world.Sent(typed: [.. ClaimsWorld.Typed("沈岚的作业设计"), ("Form.Note", "联系13812345678")]);
        await world.Posted(at);
        var lying = folder is null ? "" : Path.Combine(world.App.Folder, folder);
        if (folder is not null)
        {
            Directory.GetFiles(lying).Length.ShouldBe(1);
            (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(0);
        }

        await world.App.Db(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var traces = await Traces.Find(db, world.Shen.Number, default);
            await new Erasure(db, traces!, (EvidenceStore)world.App.Services.GetService(typeof(EvidenceStore))!, new(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)).CarryOut(default);
            await transaction.CommitAsync();
        });

        var claim = await world.Claim(at);
        (claim.Note, claim.Evidence[0].FileName, claim.Evidence[0].AgedOutAt).ShouldBe(("", $"X{world.Shen.Id:D8}", new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        claim.Title.ShouldNotContain("沈岚");
        (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(0);
        if (folder is not null)
        {
            Directory.GetFiles(lying).ShouldBeEmpty();
        }

        (await world.Entries()).Single().Tenths.ShouldBe(200);
        (await (await world.Hr()).Open($"{at}/evidence/{claim.Evidence[0].Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Files_age_out_so_long_after_the_claim_was_settled_and_not_before()
    {
        using var world = await ClaimsWorld.Make(("Retention:EvidenceDays", "100"));
        var own = await world.Own();
        var at = await world.Sent(own);
        await world.Posted(at);
        var open = await world.Sent(own, typed: ClaimsWorld.Typed("班级管理工作坊", "2026-10-12", "2026-10-13", "10"), file: [.. ClaimsWorld.Pdf, 1]);
        world.App.Clock.Is("2027-03-09");
        (await world.App.Command("age-out")).Out.ShouldContain("0 pieces of evidence");
        world.App.Clock.Is("2027-03-11");
        (await world.App.Command("age-out --dry-run")).Out.ShouldContain("1 pieces of evidence");
        (await world.App.Command("age-out")).Out.ShouldContain("1 pieces of evidence");
        (await world.App.Command("age-out")).Out.ShouldContain("0 pieces of evidence");
        var hr = await world.Hr();
        (await hr.Open(at)).TextOf("#evidence").ShouldContain("保存期已满");
        (await hr.Open(open)).TextOf("#evidence").ShouldNotContain("保存期已满");
    }
}
