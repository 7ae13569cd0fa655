using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;
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
}
