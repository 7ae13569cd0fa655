using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class LedgerStartTests
{
    [Fact]
    public async Task The_first_start_after_the_upgrade_seals_what_was_recorded_before_and_says_so()
    {
        using var app = new TestApp();
        await using (var before = app.Database.Context())
        {
            var teacher = new Teacher { Number = "T1", Name = "金海文", TeachingStartOn = new(2010, 9, 1) };
            before.Add(teacher);
            await before.SaveChangesAsync();
            await app.Database.Tell($"""
                INSERT INTO LedgerEntries (TeacherId, CompletedOn, StartedOn, Tenths, Level, Mode, Themes, Project, Organiser, Passed, CertificateNumber, SourceKind, SourceId, SourcePart, Reason, RecordedBy, RecordedAt)
                VALUES ({teacher.Id}, '2024-03-01', '2024-03-01', 80, 'County', 'Online', '', '课堂观察', '', TRUE, '', 'record', 'a', 1, '', 'x', '2024-03-02 00:00:00')
                """);
        }

        (await app.Command("verify")).Error.ShouldBe("");
        (await app.Command("verify")).Error.ShouldBe("");
        var root = await app.Db(db => db.LedgerRoots.SingleAsync());
        (root.Kind, root.Position, root.PublishedAt).ShouldBe((RootKind.Beginning, 1, app.Clock.GetUtcNow().UtcDateTime));
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "ledger.sealed"))).Detail.ShouldBe($$"""{"entries":1,"root":"{{root.Short}}"}""");
        (await (await app.SignIn("auditor")).Open("/audit/roots")).Text.ShouldContain("此前登记的1条记录按当时的样子封存");
    }

    [Fact]
    public async Task An_empty_database_begins_with_the_first_entry_and_no_word_in_the_audit()
    {
        using var app = new TestApp();
        (await app.Db(db => db.LedgerRoots.SingleAsync())).Position.ShouldBe(0);
        (await app.Db(db => db.Audit.AnyAsync(a => a.Action == "ledger.sealed"))).ShouldBeFalse();
    }
}
