using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Web.Setup;
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
            Directory.GetFiles(lying).Sum(f => new FileInfo(f).Length).ShouldBe(0);
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

    [Fact]
    public async Task What_does_not_lie_where_the_setting_says_is_named_and_does_not_count_as_gone()
    {
        using var world = await ClaimsWorld.Make(("Retention:EvidenceDays", "100"), ("Claims:EvidenceFolder", "evidence"));
        var at = await world.Sent();
        await world.Posted(at);
        world.App.Clock.Is("2027-03-11");
        var (set, moved) = (Path.Combine(world.App.Folder, "evidence"), Path.Combine(world.App.Folder, "elsewhere"));
        Directory.Move(set, moved);
        var ran = await world.App.Command("age-out");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("Claims:EvidenceFolder");
        (await world.Claim(at)).Evidence[0].AgedOutAt.ShouldBeNull();
        (await world.App.Db(db => db.Audit.CountAsync(r => r.Action == "data.aged-out"))).ShouldBe(0);

        Directory.Move(moved, set);
        (await world.App.Command("age-out")).Out.ShouldContain("1 pieces of evidence");
        (await world.Claim(at)).Evidence[0].AgedOutAt.ShouldNotBeNull();
        Directory.GetFiles(set).Sum(f => new FileInfo(f).Length).ShouldBe(0);
    }

    [Fact]
    public async Task Files_on_record_in_a_folder_and_no_folder_set_stop_the_start()
    {
        using var world = await ClaimsWorld.Make();
        await world.Sent();
        (await world.App.Command("age-out --dry-run")).Code.ShouldBe(0);
        await world.App.Db(db => db.EvidenceFiles.ExecuteUpdateAsync(s => s.SetProperty(e => e.InFolder, true)));
        (await Should.ThrowAsync<SettingFault>(() => world.App.Command("age-out --dry-run"))).Message.ShouldContain("Claims:EvidenceFolder");
        await world.App.Db(db => db.EvidenceFiles.ExecuteUpdateAsync(s => s.SetProperty(e => e.AgedOutAt, new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        (await world.App.Command("age-out --dry-run")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_its_teacher_takes_away_goes_whole_or_stays()
    {
        using var world = await ClaimsWorld.Make(("Claims:EvidenceFolder", "evidence"));
        var own = await world.Own();
        await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "keep", ClaimsWorld.Typed(), ("证书.pdf", ClaimsWorld.Pdf));
        var file = await world.App.Db(db => db.EvidenceFiles.AsNoTracking().SingleAsync());
        var (set, moved) = (Path.Combine(world.App.Folder, "evidence"), Path.Combine(world.App.Folder, "elsewhere"));
        var page = await own.Open($"/claims/{file.ClaimId}/draft");
        Directory.Move(set, moved);
        (await own.Follow(await page.PostTo($"/claims/{file.ClaimId}/evidence/{file.Id}/removal"))).Text.ShouldContain("Claims:EvidenceFolder");
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(1);

        Directory.Move(moved, set);
        (await page.PostTo($"/claims/{file.ClaimId}/evidence/{file.Id}/removal")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(0);
        Directory.GetFiles(set).ShouldBeEmpty();
    }
}
