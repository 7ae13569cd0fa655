using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>Something to see in each room, in words as long as people write them; told by name for addresses.</summary>
internal static class Rooms
{
    /// <summary>The numbers of two people who stand on the roster twice.</summary>
    public const string SecondRecord = "D9014", LikelyDouble = "D9013";

    private static readonly DateTime Now = TimeProvider.System.GetUtcNow().UtcDateTime;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);
    private static readonly LeaveSigner Hr = new(null, "赵琳（人事科）", null);

    public static async Task Fill(TeacherDevDb db, IDictionary<string, string> names)
    {
        await AskForLeave(db, names);
        await DraftEvents(db, names);
        await DraftPolicy(db, names);
        await KeepAndShowData(db);
        await Twice(db, "D1013", LikelyDouble, "D03");
        await Twice(db, "D1014", SecondRecord, "D05");
        await OwnTrainings.Fill(db, "D1001", names);
        await PublishRoot(db);
        await Trainings.Fill(db, names);
        names["career"] = Text(await db.CareerRecords.Where(r => r.ValidUntilOn != null && r.State == CareerState.Confirmed).OrderBy(r => r.ValidUntilOn).Select(r => r.Id).FirstAsync());
        names["career-waiting"] = Text(await db.CareerRecords.Where(r => r.State == CareerState.Proposed).Select(r => r.Id).FirstAsync());
        names["round"] = Text(await db.ReviewRounds.Select(r => r.Id).FirstAsync());
        await RotationRounds.Fill(db, names);
        await NameCohorts(db, names);
        names["own-entry"] = await EntryOf(db, "D1001");
        names["entry"] = await EntryOf(db, "D1003");
        names["duty-start"] = Today.Year >= 2026 && Today.Year < 2031 ? "2026-01-01" : "2031-01-01";
    }

    private static async Task NameCohorts(TeacherDevDb db, IDictionary<string, string> names)
    {
        foreach (var (kind, number, cohort, place) in new[] { ("reserve-cadres", "D1001", "own-cohort", "own-place"), ("high-end", "D1013", "high-end", "stay-waits"), ("principal-forum", "D1005", "forum-cohort", "forum-place") })
        {
            var member = await db.CohortMembers.Where(m => m.Cohort.Kind == kind && db.Teachers.Any(t => t.Id == m.TeacherId && t.Number == number)).Select(m => new { m.Id, m.CohortId }).SingleAsync();
            (names[cohort], names[place]) = (Text(member.CohortId), Text(member.Id));
        }
    }

    private static async Task AskForLeave(TeacherDevDb db, IDictionary<string, string> names)
    {
        var asked = new[]
        {
            await Ask("D1001", "病假", null, -20, 40, "腰椎手术后需卧床休养，医生建议休息两个月", "市第一医院诊断证明书2026第118号"),
            await Ask("D1015", "产假", null, -60, 98, "生育", "出生医学证明"),
            await Ask("D1022", "支教", "zj-year", -200, null, "赴新疆阿克苏地区支教一年", "浙教办函〔2025〕33号《关于选派支教教师的通知》"),
        };
        asked[1].Approve(Hr, Now, null);
        asked[2].Decline(Hr, Now, "支教期间当地组织的培训计入学时，不需要免修");
        db.AddRange(asked);
        await db.SaveChangesAsync();
        (names["leave"], names["granted"]) = (Text(asked[0].Id), Text(asked[1].Id));

        async Task<LeaveRequest> Ask(string number, string kind, string? duty, int from, int? to, string reason, string document)
        {
            var teacher = await db.Teachers.SingleAsync(t => t.Number == number);
            LeaveTerms terms = new(kind, duty, Today.AddDays(from), to is null ? null : Today.AddDays(to.Value), reason, document);
            return LeaveRequest.Asked(teacher.Id, terms, number.PadLeft(32, '0'), new(null, teacher.Name, teacher.Id), Now);
        }
    }

    private static async Task DraftEvents(TeacherDevDb db, IDictionary<string, string> names)
    {
        const string everybody = """{"everybody":true}""", primary = """{"all":[{"fact":"school-stage","in":["小学"]},{"fact":"age","atLeast":30}]}""";
        var draft = PolicyEventRecord.Drafted(
            new("疫情期间停课，本轮周期延长一年", "停课不停学期间集中培训停办，多数教师无法完成", "浙教师〔2026〕12号《关于延长教师培训周期的通知》",
                EventEffect.Extend, "zj-cycle", everybody, Today.AddMonths(-1), 12, null, null), new('d', 32), Hr.Name, Now);
        var inForce = PolicyEventRecord.Drafted(
            new("防汛救灾期间免修", "参加防汛救灾", "区教发〔2026〕5号", EventEffect.Exempt, null, primary, Today.AddMonths(-3), 0, Today.AddMonths(-3), Today.AddMonths(-2)),
            new('f', 32), Hr.Name, Now);
        inForce.Approve(Hr.Name, Now, 9);
        db.AddRange(draft, inForce);
        await db.SaveChangesAsync();
        (names["event"], names["event-in-force"]) = (Text(draft.Id), Text(inForce.Id));
    }

    /// <summary>More hours a year than now, so that somebody's status would change.</summary>
    private static async Task DraftPolicy(TeacherDevDb db, IDictionary<string, string> names)
    {
        var version = await db.PolicyVersions.AsNoTracking().FirstAsync(v => v.Code == "zj-year");
        var document = version.Document.Replace("\"2016.1\"", "\"2027.1\"", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 60", StringComparison.Ordinal);
        var draft = db.Add(new Data.Requirements.Drafts.PolicyDraft { Code = "zj-year", Document = document, FromOn = new(Today.Year, 1, 1), SavedBy = Hr.Name, SavedAt = Now }).Entity;
        var faulty = db.Add(new Data.Requirements.Drafts.PolicyDraft { Code = "zj-year", Document = document.Replace("\"window\"", "\"windows\"", StringComparison.Ordinal), SavedBy = Hr.Name, SavedAt = Now }).Entity;
        await db.SaveChangesAsync();
        (names["draft"], names["faulty-draft"], names["version"]) = (Text(draft.Id), Text(faulty.Id), version.Version);
    }

    private static async Task KeepAndShowData(TeacherDevDb db)
    {
        var left = await db.Teachers.SingleAsync(t => t.Number == "D1019");
        db.Add(new LegalHold { TeacherId = left.Id, Kind = HoldKind.Arbitration, Reason = "离职待遇争议仲裁尚未结案", Document = "区劳人仲案〔2026〕41号", UntilOn = Today.AddMonths(6), PlacedBy = Hr.Name, PlacedAt = Now });
        db.Add(new LegalHold { Kind = HoldKind.Inspection, Reason = "配合市委巡察", Document = "巡察工作通知", PlacedBy = Hr.Name, PlacedAt = Now });
        foreach (var teacher in await db.Teachers.Where(t => t.Number == "D1001" || t.Number == "D1003").ToListAsync())
        {
            db.Audited(new(null, Hr.Name, "10.20.30.40", "furniture"), Now, UnmaskingReading.Unmasked, ("teacher", teacher.Id), new { Value = "phone" }, "通知参加省级骨干教师培训报到");
            db.Audited(new(null, Hr.Name, "10.20.30.40", "furniture"), Now, UnmaskingReading.Exported, ("teacher", teacher.Id), new { Value = "everything" }, "本人书面申请");
        }

        await db.SaveChangesAsync();
    }

    /// <summary>As after a month that is over; the hash is of nothing.</summary>
    private static Task<int> PublishRoot(TeacherDevDb db)
    {
        db.Add(new LedgerRoot
        {
            Kind = RootKind.Month, MonthOn = new DateOnly(Today.Year, Today.Month, 1).AddMonths(-1), Position = 1, Entries = 1, Hash = new byte[32], PublishedAt = Now, PublishedBy = "ledger",
        });
        return db.SaveChangesAsync();
    }

    /// <summary>Another record of the same person, at another school, with hours of its own.</summary>
    private static async Task Twice(TeacherDevDb db, string number, string other, string school)
    {
        var first = await db.Teachers.SingleAsync(t => t.Number == number);
        var at = await db.Schools.SingleAsync(s => s.Code == school);
        var second = db.Add(new Teacher
        {
            Number = other, Name = first.Name, NameKeys = first.NameKeys, Gender = first.Gender, BornOn = first.BornOn, IdNumber = first.IdNumber, Phone = first.Phone, Email = "second@school.example",
            TeachingStartOn = first.TeachingStartOn.AddYears(1), SchoolId = at.Id, Subject = first.Subject, Title = "一级教师", Post = first.Post, Status = first.Status, StaffCategory = first.StaffCategory,
        }).Entity;
        await db.SaveChangesAsync();
        db.Add(new Placement { TeacherId = second.Id, SchoolId = at.Id, StartOn = Today.AddYears(-2), RecordedAt = Now });
        foreach (var (project, days) in new[] { ("单元整体教学设计与课堂评价改进", 60), ("心理健康教育", 200) })
        {
            db.Add(new LedgerEntry
            {
                TeacherId = second.Id, StartedOn = Today.AddDays(-days - 3), CompletedOn = Today.AddDays(-days), Tenths = 160, Level = TrainingLevel.County, Mode = TrainingMode.InPerson,
                Project = project, Passed = true, SourceKind = EntrySource.Record, SourceId = $"{other}-{days}", RecordedBy = Hr.Name, RecordedAt = Now,
            });
        }

        await db.SaveChangesAsync();
    }

    private static async Task<string> EntryOf(TeacherDevDb db, string number) => Text(await db.LedgerEntries
        .Where(e => db.Teachers.Any(t => t.Id == e.TeacherId && t.Number == number)).OrderByDescending(e => e.CompletedOn).Select(e => e.Id).FirstAsync());

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
