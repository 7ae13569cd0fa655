using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Privacy;

public class AgeingTests
{
    [Fact]
    public async Task Each_kind_goes_when_its_own_time_is_over_and_the_ledger_and_its_changes_stay()
    {
        using var app = new TestApp(("Retention:UploadDays", "100"), ("Retention:RefusedRowDays", "50"), ("Retention:AccessDays", "200"));
        await app.Left();
        var kept = await app.Db(db => db.Audit.CountAsync(a => a.Action.StartsWith("import.")));
        var ledger = await app.Db(db => db.LedgerEntries.CountAsync());
        var rows = await app.Db(db => db.ImportFindings.CountAsync());
        var looks = await app.Db(db => db.Audit.CountAsync(a => a.Action == UnmaskingReading.Unmasked || a.Action == "audit.exported" || a.Action.StartsWith("sign-in.")));
        (rows, looks).ShouldSatisfyAllConditions(c => c.rows.ShouldBeGreaterThan(1), c => c.looks.ShouldBeGreaterThan(1));

        app.Clock.Passes(TimeSpan.FromDays(60));
        (await app.Command("age-out --dry-run")).Out.ShouldContain($"Would remove 0 files, {rows} rows, 0 audit rows, 0 pieces of evidence, 0 messages.");
        (await app.Command("age-out")).Out.ShouldContain($"Removed 0 files, {rows} rows, 0 audit rows, 0 pieces of evidence, 0 messages.");
        (await app.Db(db => db.ImportBatches.CountAsync(b => b.FindingsRemovedAt != null))).ShouldBe(2);
        app.Clock.Passes(TimeSpan.FromDays(60));
        (await app.Command("age-out")).Out.ShouldContain("Removed 2 files");
        app.Clock.Passes(TimeSpan.FromDays(100));
        (await app.Command("age-out")).Out.ShouldContain($"{looks} audit rows, 0 pieces of evidence, 0 messages.");
        (await app.Command("age-out")).Out.ShouldContain("Removed 0 files, 0 rows, 0 audit rows, 0 pieces of evidence, 0 messages.");

        (await app.Db(db => db.Audit.CountAsync(a => a.Action.StartsWith("import.")))).ShouldBe(kept);
        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(ledger);
        (await app.Db(db => db.ImportSheets.CountAsync())).ShouldBe(4);
        (await app.Db(db => db.Audit.Where(a => a.Action == "data.aged-out").Select(a => a.Detail).ToListAsync()))
            .ShouldBe([$$"""{"files":0,"findings":{{rows}},"auditRows":0,"evidence":0,"messages":0}""", """{"files":2,"findings":0,"auditRows":0,"evidence":0,"messages":0}""",
                $$"""{"files":0,"findings":0,"auditRows":{{looks}},"evidence":0,"messages":0}"""]);
        var hr = await app.SignIn("district-hr");
        (await hr.Open("/imports/2")).Text.ShouldContain("逐行提示已超过保存期限");
    }

    [Fact]
    public async Task Every_kind_of_access_goes_and_every_kind_of_change_stays()
    {
        using var app = new TestApp(("Retention:AccessDays", "200"));
        await app.Db(async db =>
        {
            foreach (var action in AuditActions.Access.Concat(AuditActions.Changes))
            {
                db.Audited(new(null, "王老师", "10.0.0.1", "test"), app.Clock.GetUtcNow().UtcDateTime, action);
            }

            return await db.SaveChangesAsync();
        });
        app.Clock.Passes(TimeSpan.FromDays(201));

        (await app.Command("age-out")).Out.ShouldContain($"{AuditActions.Access.Count} audit rows, 0 pieces of evidence, 0 messages.");

        var left = await app.Db(db => db.Audit.Select(a => a.Action).Distinct().ToListAsync());
        left.Intersect(AuditActions.Access).ShouldBeEmpty();
        AuditActions.Changes.Except(left).ShouldBeEmpty();
        new[] { "second-step.turned-on", "mail-address.changed", "leave.exported", "account-slips.shown" }.Intersect(left).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hold_on_the_district_keeps_everything_and_one_on_a_person_what_speaks_of_them()
    {
        using var app = new TestApp(("Retention:UploadDays", "1"), ("Retention:RefusedRowDays", "1"));
        var teacher = await app.Left();
        var hr = await app.SignIn("district-hr");
        await app.Import(hr, "records", Books.Records(new Books.Record("T1", "金海文", Project: "听评课")));
        app.Clock.Passes(TimeSpan.FromDays(1200));
        await app.Db(async db =>
        {
            db.LegalHolds.Add(new() { Reason = "巡察期间", Document = "通知", PlacedBy = "王老师", PlacedAt = app.Clock.GetUtcNow().UtcDateTime, UntilOn = app.Clock.Today });
            db.LegalHolds.Add(new() { TeacherId = teacher.Id, Reason = "诉讼", Document = "法函", PlacedBy = "王老师", PlacedAt = app.Clock.GetUtcNow().UtcDateTime });
            await db.SaveChangesAsync();
        });
        (await app.Command("age-out")).Out.ShouldContain("Removed 0 files, 0 rows, 0 audit rows, 0 pieces of evidence, 0 messages.");
        app.Clock.Passes(TimeSpan.FromDays(1));

        (await app.Command("age-out")).Out.ShouldContain("Removed 1 files, 0 rows");

        (await app.Db(db => db.ImportFiles.Select(f => f.BatchId).OrderBy(b => b).ToListAsync())).ShouldBe([1, 2]);
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == UnmaskingReading.Unmasked))).ShouldBe(1);
    }
}
