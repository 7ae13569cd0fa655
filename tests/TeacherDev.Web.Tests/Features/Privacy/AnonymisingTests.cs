using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using TeacherDev.Web.Tests.Kit.Databases;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Privacy;

public class AnonymisingTests
{
    private const string Page = "/privacy/people/" + PrivacyWorld.Number;
    private static readonly string[] Plain = [CreditsWorld.IdNumber, CreditsWorld.Phone, PrivacyWorld.Email, PrivacyWorld.Name, PrivacyWorld.Number, "qianyi1984"];

    [Fact]
    public async Task Nothing_in_the_database_tells_afterwards_who_it_was()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var hr = await app.SignIn("district-hr");
        (await app.Database.Holding(Plain)).ShouldSatisfyAllConditions(
            was => was.ShouldContain($"Teachers.IdNumber: {CreditsWorld.IdNumber}"), was => was.ShouldContain($"Audit.Detail: {CreditsWorld.IdNumber}"),
            was => was.ShouldContain($"ImportFindings.Value: {CreditsWorld.IdNumber}"), was => was.ShouldContain($"ImportFiles.Bytes: {CreditsWorld.Phone}"),
            was => was.ShouldContain($"Exemptions.Reason: {PrivacyWorld.Name}"), was => was.ShouldContain($"AspNetUsers.NormalizedEmail: {PrivacyWorld.Email}"),
            was => was.ShouldContain($"ImportChanges.Label: {PrivacyWorld.Name}"));

        (await (await hr.Open(Page)).Submit("#anonymise", ("Reason", PrivacyWorld.Why), ("Typed", PrivacyWorld.Number))).ShouldBe(HttpStatusCode.Redirect);

        (await app.Database.Holding(Plain)).ShouldBeEmpty();
        var row = await app.Db(db => db.Audit.SingleAsync(a => a.Action == "person.anonymised"));
        row.Why.ShouldBe(PrivacyWorld.Why);
        (await app.Db(db => db.Users.SingleAsync(u => u.DisplayName.StartsWith("X")))).ShouldSatisfyAllConditions(
            a => a.PasswordHash.ShouldBeNull(), a => a.LockoutEnd.ShouldNotBeNull(), a => a.UserName.ShouldStartWith("X0"));
    }

    [Fact]
    public async Task Nothing_that_anybody_typed_tells_who_it_was_or_of_what_they_were_ill()
    {
        using var app = PrivacyWorld.App();
        await app.Spoken(await app.Left());
        string[] ill = ["骨折", "诊断书", "住院"];
        (await app.Database.Holding([.. Plain, .. ill])).ShouldSatisfyAllConditions(
            was => was.ShouldContain("LeaveRequests.Reason: 骨折"), was => was.ShouldContain("LeaveRequests.Document: 诊断书"), was => was.ShouldContain("Audit.Why: 骨折"),
            was => was.ShouldContain("Exemptions.Reason: 住院"), was => was.ShouldContain($"LeaveRequests.WithdrawalReason: {PrivacyWorld.Name}"),
            was => was.ShouldContain($"PolicyEvents.Title: {PrivacyWorld.Name}"), was => was.ShouldContain($"PolicyEvents.DraftedBy: {PrivacyWorld.Name}"),
            was => was.ShouldContain($"LegalHolds.LiftReason: {PrivacyWorld.Number}"), was => was.ShouldContain($"ImportBatches.FileName: {PrivacyWorld.Name}"));

        (await app.Command("anonymise --due")).Out.ShouldContain("1 made anonymous.");

        (await app.Database.Holding([.. Plain, .. ill])).ShouldBeEmpty();
        var told = await app.Db(db => db.Audit.SingleAsync(a => a.Action == "event.drafted"));
        told.Detail!.ShouldMatch("^\\{\"title\":\"X\\d{8}等延期\",\"people\":12\\}$");
        (await app.Db(db => db.LeaveRequests.Select(l => l.Kind + l.DecidedBy).SingleAsync())).ShouldBe("病假王老师");
    }

    [Fact]
    public async Task A_longer_name_and_a_namesakes_row_stay_whole()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var (longer, namesake) = (await app.Teacher("T8", "钱忆民", "2014-09-01", "实验小学"), await app.Teacher("T9", PrivacyWorld.Name, "2014-09-01", "实验小学"));
        await app.RefreshAll();
        await app.Db(async db =>
        {
            foreach (var (who, why) in new[] { (longer, "钱忆民代钱忆领取"), (namesake, "与钱忆核对电话"), (longer, "编号L00012") })
            {
                db.Audited(new(null, "王老师", "10.0.0.1", "test"), app.Clock.GetUtcNow().UtcDateTime, "teacher.unmasked", ("teacher", who.Id), null, why);
            }

            return await db.SaveChangesAsync();
        });

        (await app.Command("anonymise --due")).Out.ShouldContain("1 made anonymous.");

        var said = await app.Db(db => db.Audit.Where(a => a.Action == "teacher.unmasked" && a.Detail == null).OrderBy(a => a.Id).Select(a => a.Why!).ToListAsync());
        said[0].ShouldMatch("^钱忆民代X\\d{8}领取$");
        said[1..].ShouldBe(["与钱忆核对电话", "编号L00012"]);
    }

    [Fact]
    public async Task Hours_standings_and_the_yearly_figures_stay_the_same()
    {
        using var app = PrivacyWorld.App();
        var teacher = await app.Left();
        var hr = await app.SignIn("district-hr");
        var (before, standings) = (await Figures(hr), await Standings(app, teacher.Id));
        var ledger = await app.Db(db => db.LedgerEntries.OrderBy(e => e.Id).Select(e => $"{e.Id} {e.TeacherId} {e.Tenths} {e.SourceId}").ToListAsync());
        standings.ShouldNotBeEmpty();

        await (await hr.Open(Page)).Submit("#anonymise", ("Reason", PrivacyWorld.Why), ("Typed", PrivacyWorld.Number));

        await hr.Open("/teachers"); // where the word about it stands
        (await Figures(hr)).ShouldBe(before);
        (await Standings(app, teacher.Id)).ShouldBe(standings);
        (await app.Db(db => db.LedgerEntries.OrderBy(e => e.Id).Select(e => $"{e.Id} {e.TeacherId} {e.Tenths} {e.SourceId}").ToListAsync())).ShouldBe(ledger);
        (await app.Db(db => db.LedgerEntries.Where(e => e.TeacherId == teacher.Id).Select(e => e.RecordedBy + e.CertificateNumber).Distinct().ToListAsync())).ShouldBe([""]);
        (await app.Db(db => db.Teachers.Where(t => t.Id == teacher.Id).Select(t => t.BornOn).SingleAsync())).ShouldBe(new DateOnly(1984, 1, 1));
        await app.ShouldVerify();
    }

    [Fact]
    public async Task The_list_names_who_is_due_and_the_page_says_that_it_is_for_good()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var auditor = await app.SignIn("auditor");

        (await auditor.Open("/privacy")).TextsOf("section[aria-labelledby=due] tbody tr").ShouldHaveSingleItem().ShouldStartWith("钱忆L0001 2025-08-31");
        var page = await auditor.Open(Page);
        page.Text.ShouldContain("330402********121X");
        page.Has("#anonymise").ShouldBeFalse();
        (await (await app.SignIn("district-hr")).Open(Page)).Text.ShouldContain("此操作不可撤销");
        (await auditor.Open("/privacy/people/nobody")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_hold_stops_it_until_it_is_lifted()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var hr = await app.SignIn("district-hr");
        var refused = await (await hr.Open("/privacy/holds")).Submit("#place-hold", ("Number", "nobody"), ("Reason", "诉"), ("Document", ""), ("UntilOn", "2020-01-01"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".error").Count.ShouldBe(4);
        refused.One("#Number").GetAttribute("value").ShouldBe("nobody");
        await (await hr.Open("/privacy/holds")).Submit("#place-hold", ("Number", PrivacyWorld.Number), ("Kind", "Lawsuit"), ("Reason", "诉讼尚未终结"), ("Document", "法函〔2026〕1号"));

        (await hr.Open(Page)).ShouldSatisfyAllConditions(p => p.Text.ShouldContain("正依法保留"), p => p.Has("#anonymise").ShouldBeFalse());
        (await app.Command("anonymise --due")).Out.ShouldContain("0 made anonymous.");
        await (await hr.Open("/privacy/holds")).Submit("#lift-1", ("lifting", "诉讼已终结"));
        (await hr.Open(Page)).Has("#anonymise").ShouldBeTrue();
        (await app.Db(db => db.Audit.Where(a => a.Action.StartsWith("hold.")).Select(a => a.Why).ToListAsync())).ShouldBe(["诉讼尚未终结", "诉讼已终结"]);
    }

    [Fact]
    public async Task Nobody_in_post_and_nobody_before_the_time_and_not_without_the_typed_number()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var hr = await app.SignIn("district-hr");
        (await hr.Open("/privacy/people/T1")).Text.ShouldContain("此人在职");
        var page = await hr.Open(Page);
        var refused = (await page.Submit("#anonymise", ("Reason", ""), ("Typed", "L1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf("#Reason-error").ShouldContain("请写明原因");
        refused.One("#Typed").GetAttribute("value").ShouldBe("L1");
        app.Clock.Is("2026-08-30");
        (await page.Submit("#anonymise", ("Reason", PrivacyWorld.Why), ("Typed", PrivacyWorld.Number))).Text.ShouldContain("尚未到期");
        (await app.Db(db => db.Teachers.CountAsync(t => t.Number == PrivacyWorld.Number))).ShouldBe(1);
    }

    [Fact]
    public async Task The_command_says_whom_and_then_does_it_once()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        (await app.Command("anonymise")).Code.ShouldNotBe(0);
        (await app.Command("anonymise --due --dry-run")).Out.ShouldContain("L0001 2025-08-31");
        (await app.Db(db => db.Teachers.CountAsync(t => t.Number == PrivacyWorld.Number))).ShouldBe(1);
        (await app.Command("anonymise --due")).Out.ShouldContain("1 made anonymous.");
        (await app.Command("anonymise --due")).Out.ShouldContain("0 made anonymous.");
    }

    [Fact]
    public async Task A_second_record_goes_with_the_first_and_a_merge_is_not_taken_back_then()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var second = await app.Teacher("L0002", PrivacyWorld.Name, "2014-09-01", "实验小学", until: "2020-08-31");
        await app.RefreshAll();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr, stay: PrivacyWorld.Number, from: second.Number);
        await (await hr.Open(Page)).Submit("#anonymise", ("Reason", PrivacyWorld.Why), ("Typed", PrivacyWorld.Number));

        (await app.Database.Holding([.. Plain, "L0002"])).ShouldBeEmpty();
        (await hr.TakeBack(1)).Text.ShouldContain("已匿名化");
    }

    [Fact]
    public async Task An_import_that_waits_and_speaks_of_them_is_settled_first()
    {
        using var app = PrivacyWorld.App();
        await app.Left();
        var hr = await app.SignIn("district-hr");
        await app.Upload(hr, "records", Books.Records(new Books.Record(PrivacyWorld.Number, PrivacyWorld.Name, "5")));
        (await hr.Open(Page)).Text.ShouldContain("待确认的导入3涉及此人");
    }

    private static async Task<string> Figures(HttpClient hr) => (await hr.Open("/reports?year=2024")).ShouldBe(HttpStatusCode.OK).TextOf("main");

    private static Task<List<string>> Standings(TestApp app, int teacher) => app.Db(db => db.Standings.Where(s => s.TeacherId == teacher)
        .OrderBy(s => s.Policy).ThenBy(s => s.StartOn).Select(s => $"{s.Policy} {s.StartOn} {s.Status} {s.Counted}/{s.Target}").ToListAsync());
}
