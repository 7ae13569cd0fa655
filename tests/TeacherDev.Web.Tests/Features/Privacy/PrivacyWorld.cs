using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Privacy;

/// <summary>Qian Yi left on 2025-08-31 and stands in every corner of the database; Jin Haiwen is in post. Data are kept for a year.</summary>
internal static class PrivacyWorld
{
    public const string Number = "L0001", Name = "钱忆", Email = "qianyi@example.cn", Why = "保存期限已满，按规定处理";

    public static TestApp App(params (string, string)[] more) => new([("Retention:PersonYears", "1"), .. more]);

    public static async Task<Teacher> Left(this TestApp app)
    {
        await app.AddPolicies();
        var hr = await app.SignIn("district-hr");
        await app.Import(hr, "roster", Books.Roster("2025-09-01", new(Number, Name, End: "2025-08-31", Phone: CreditsWorld.Phone), new("T1", "金海文")));
        await app.Import(hr, "records", Books.Records(new(Number, Name, "20"), new("T1", "金海文", "30"), new(Number, "错名", "9")));
        var teacher = await app.Db(async db =>
        {
            var found = db.Teachers.Single(t => t.Number == Number);
            (found.IdNumber, found.Email, found.BornOn) = (CreditsWorld.IdNumber, Email, new(1984, 5, 12));
            db.Exemptions.Add(new() { TeacherId = found.Id, Kind = "病假", Reason = $"{Name}（{CreditsWorld.IdNumber}）住院", Document = Number, StartOn = new(2024, 3, 1), EndOn = new(2024, 5, 1), RecordedAt = new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
            db.Audited(new(null, "王老师", "10.0.0.1", "test"), app.Clock.GetUtcNow().UtcDateTime, "teacher.unmasked", ("teacher", found.Id), new { Value = "phone", Note = CreditsWorld.Phone }, $"联系{Name}");
            db.Audited(new(null, "王老师", "10.0.0.1", "test"), app.Clock.GetUtcNow().UtcDateTime, "audit.exported", detail: new { Who = Name, Text = CreditsWorld.IdNumber });
            db.ImportFindings.Add(new() { BatchId = 1, Sheet = "教师", Row = 9, Code = "id-number-wrong", Value = CreditsWorld.IdNumber, Arguments = $"{Number}\u001F{Name}" });
            await db.SaveChangesAsync();
            return found;
        });
        await app.Add(["teacher"], a => (a.TeacherId, a.DisplayName, a.Email, a.PhoneNumber, a.UserName) = (teacher.Id, Name, Email, CreditsWorld.Phone, "qianyi1984"));
        await app.RefreshAll();
        return teacher;
    }

    /// <summary>Wherever people type in their own words somebody spoke of Qian Yi, of an illness too.</summary>
    public static Task Spoken(this TestApp app, Teacher left) => app.Db(async db =>
    {
        var at = new DateTime(2024, 5, 2, 0, 0, 0, DateTimeKind.Utc);
        var decider = new LeaveSigner(null, "王老师", null);
        var leave = LeaveRequest.Asked(left.Id, new("病假", null, new(2024, 5, 6), new(2024, 5, 20), "骨折", "诊断书 0123"), "spoken", new(null, Name, left.Id), at);
        leave.Approve(decider, at, $"{Name}骨折，同意");
        leave.Withdraw(decider, at, $"{Name}提前返岗", leave.Exemption);
        db.LeaveRequests.Add(leave);
        var happened = PolicyEventRecord.Drafted(new($"{Name}等延期", $"照顾{Name}（{Number}）", $"关于{Name}的通知", EventEffect.Extend, null, "{}", new(2024, 5, 1), 12, null, null), "spoken", Name, at);
        happened.Withdraw(Name, at, $"{Name}已离职");
        db.PolicyEvents.Add(happened);
        db.LegalHolds.Add(new() { Kind = HoldKind.Inspection, Reason = $"巡察涉及{Name}", Document = $"{Name}材料", PlacedBy = Name, PlacedAt = at, LiftedBy = Name, LiftedAt = at, LiftReason = $"{Number}已查清" });
        var batch = db.ImportBatches.OrderBy(b => b.Id).First();
        (batch.FileName, batch.UndoReason) = ($"{Name}.xlsx", $"{Name}的记录有误");
        Actor actor = new(null, "王老师", "10.0.0.1", "test");
        db.Audited(actor, at, "leave.approved", ("teacher", left.Id), new { Kind = "病假", Document = "诊断书 0123" }, "骨折");
        db.Audited(actor, at, "event.drafted", ("event", 1), new { Title = $"{Name}等延期", People = 12 }, $"照顾{Name}（{Number}）");
        return await db.SaveChangesAsync();
    });
}
