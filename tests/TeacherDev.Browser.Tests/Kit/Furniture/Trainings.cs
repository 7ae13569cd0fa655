using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>A class of several sessions: one that was held, one that runs now.</summary>
internal static class Trainings
{
    private static readonly Signer Centre = new(null, "王敏（研训中心）", null);

    public static async Task Fill(TeacherDevDb db, IDictionary<string, string> names)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now.AddHours(8));
        TrainingTerms terms = new("作业设计与单元整体教学专题研修班（小学语文）", "", OrganiserKind.Centre, "区教师进修学校研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new DateRange(today.AddDays(-30), today.AddDays(-20)), null, false, today.AddDays(-18), 0, 80, 60, PaysOn.Completion, false);
        var training = Training.Drafted(terms, null, new('a', 32), Centre, now);
        training.File(Centre, now);
        training.Decide(true, "", Centre, now);
        db.Add(training);
        await db.SaveChangesAsync();
        var key = new string('C', 64);
        var held = db.Add(TrainingSession.Planned(training.Id, new(today.AddDays(-3), new(9, 0), new(11, 30)), "单元整体教学设计", "实验小学报告厅", key)).Entity;
        var running = db.Add(TrainingSession.Planned(training.Id, new(today, new(0, 0), new(23, 59)), "命题与作业设计工作坊", "研训中心三楼会议室", key)).Entity;
        var people = await db.Teachers.OrderBy(t => t.Number).Take(14).ToListAsync();
        db.AddRange(people.Select(p => SignUp.Of(training.Id, p.Id, 1, SignUpState.Seated, Centre, now)));
        await db.SaveChangesAsync();
        db.AddRange(people.Take(12).Select((p, at) => AttendanceMark.Of(held.Id, p.Id, at switch
        {
            2 => new(AttendanceKind.Late, 18), 5 => new(AttendanceKind.LeftEarly, 40), 7 => new(AttendanceKind.Excused), 9 => new(AttendanceKind.Absent), _ => Marking.Present,
        }, at < 6 ? MarkedBy.Code : MarkedBy.Hand, Centre, now)));
        db.AddRange(people.Take(6).Select(p => AttendanceMark.Of(running.Id, p.Id, Marking.Present, MarkedBy.Code, Centre, now)));
        await db.SaveChangesAsync();
        (names["training"], names["held"], names["running"]) = (Text(training.Id), Text(held.Id), Text(running.Id));
        names["old-code"] = SessionCode.Token(key, held.Id, SessionCode.StepAt(now) - 100);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
