using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>Trainings of one teacher: with a seat, in line, with a seat offered, and one that is over.</summary>
internal static class OwnTrainings
{
    private static readonly DateTime Now = TimeProvider.System.GetUtcNow().UtcDateTime;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);
    private static readonly Signer By = new(null, "陈静（研训中心）", null);

    public static async Task Fill(TeacherDevDb db, string number, IDictionary<string, string> names)
    {
        var teacher = (await db.Teachers.SingleAsync(t => t.Number == number)).Id;
        await SignUp(db, await Training(db, "指向核心素养的小学语文大单元作业设计与命题研修班（第三期）", 3, 3, 10), teacher, SignUpState.Seated);
        await SignUp(db, await Training(db, "人工智能辅助教学工作坊", 12), teacher, SignUpState.Waiting);
        (await SignUp(db, await Training(db, "班主任家校沟通专题", 20), teacher, SignUpState.Waiting)).Offer(Now.AddDays(1), By, Now);
        (await SignUp(db, await Training(db, "课堂观察与评课", 30), teacher, SignUpState.Asked)).Become(SignUpState.Declined, "这一周校内有教学检查，人手不够", By, Now);
        var over = await Training(db, "心理健康教育骨干教师培训", -60, -53, -46, -39);
        (await SignUp(db, over, teacher, SignUpState.Seated)).Rate(4, "案例很实用，讨论时间可以再长一些");
        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == over).OrderBy(s => s.On).Select(s => s.Id).ToListAsync();
        Marking[] marks = [Marking.Present, new(AttendanceKind.Late, 25), new(AttendanceKind.Excused), Marking.Present];
        db.AddRange(marks.Select((mark, i) => AttendanceMark.Of(sessions[i], teacher, mark, MarkedBy.Hand, By, Now)));
        await Object(db, over, sessions, teacher, names);
        db.Add(new CalendarFeed { TeacherId = teacher, SecretHash = new('f', 64), MadeAt = Now.AddDays(-9), ReadAt = Now.AddHours(-2) });
        await db.SaveChangesAsync();
    }

    /// <summary>Two of its sessions are confirmed; one of them is objected to.</summary>
    private static async Task Object(TeacherDevDb db, int training, List<int> sessions, int teacher, IDictionary<string, string> names)
    {
        var confirmed = sessions.Take(2).ToList();
        foreach (var session in await db.TrainingSessions.Where(s => confirmed.Contains(s.Id)).ToListAsync())
        {
            session.Confirm(Now);
        }

        var (rules, _) = ClaimRulesReading.Read(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "claims", "zhejiang-2016.json")));
        var objection = HourObjection.Filed(training, sessions[1], teacher, 1, "当天地铁停运，我在九点十分到场，签到表第二页有我的签名", 15, rules!, Now, Today);
        db.Add(objection);
        await db.SaveChangesAsync();
        (names["objected"], names["hour-objection"]) = ($"{training}", $"{objection.Id}");
    }

    private static async Task<int> Training(TeacherDevDb db, string title, params int[] days)
    {
        var made = Domain.Trainings.Training.Drafted(new(title, "", OrganiserKind.Centre, "区教师进修学校", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new(Today.AddDays(-90), Today.AddDays(1)), null, false, Today.AddDays(2), 0, 0, 0, PaysOn.EachSession, false), null, Guid.NewGuid().ToString("N"), By, Now);
        made.File(By, Now);
        made.Decide(true, "", By, Now);
        db.Add(made);
        await db.SaveChangesAsync();
        db.AddRange(days.Select((day, i) => TrainingSession.Planned(made.Id, new(Today.AddDays(day), new(9 + (i * 2), 0), new(10 + (i * 2), 30)), "分组研讨与汇报", "区教师进修学校第二报告厅")));
        await db.SaveChangesAsync();
        return made.Id;
    }

    private static async Task<SignUp> SignUp(TeacherDevDb db, int training, int teacher, SignUpState state)
    {
        var made = Domain.Trainings.SignUps.SignUp.Of(training, teacher, 1, state, By, Now.AddDays(-5));
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    }
}
