using System.Security.Cryptography;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Demo;

/// <summary>Trainings in each state of their life, laid out around today: open ones, one that runs, a school's own series, one that was held and waits for its close.</summary>
internal sealed class DemoTrainings(TeacherDevDb db, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private static readonly Signer Filer = new(null, "研训中心", null), Decider = new(null, "人事科", null);

    public async Task Fill(CancellationToken cancel)
    {
        await Add("新课标下的单元作业设计", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, 40, -3, 10, [14, 21, 28], PaysOn.Completion, 80, ["D1001", "D1007", "D1009"], "D1003", cancel);
        await Add("人工智能助力课堂教学", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.Blended, 2, -6, 4, [12, 19], PaysOn.Completion, 80, ["D1008", "D1010", "D1011"], null, cancel, themes: "信息技术");
        await Add("班主任基本功提升", OrganiserKind.Provider, "市教育学院", TrainingLevel.Prefecture, TrainingMode.InPerson, 60, 1, 14, [20, 27, 34, 41], PaysOn.Completion, 75, [], null, cancel);
        await Add("青年教师成长营", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.Practice, 30, -40, -20, [-14, -7, 7], PaysOn.Completion, 80, ["D1002", "D1001", "D1012"], "D1004", cancel, held: 2);
        await Add("每周教研：磨课与评课", OrganiserKind.School, "虹桥实验小学", TrainingLevel.School, TrainingMode.SchoolBased, null, -30, 60, [-21, -14, -7, 7, 14], PaysOn.EachSession, 0, ["D1001", "D1002", "D1003", "D1004", "D1005"], "D1003", cancel, school: "D01", held: 3, afterSchool: true);
        await Add("阅读教学专题研修", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, 40, -60, -40, [-30, -29], PaysOn.Completion, 100, ["D1001", "D1006"], null, cancel, held: 2);
        await Add("师德专题讲座", OrganiserKind.School, "虹桥实验小学", TrainingLevel.School, TrainingMode.SchoolBased, 80, 2, 9, [16], PaysOn.EachSession, 0, [], null, cancel, school: "D01", themes: "师德", filed: true);
        await Add("新教师跟岗实践（第二期）", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.Practice, 30, -2, 9, [15, 16, 17], PaysOn.Completion, 80, ["D2002"], null, cancel);
    }

    /// <param name="from">Sign-up begins so many days from today; the sessions lie on the others.</param>
    /// <param name="held">How many of the sessions are over, with everybody marked.</param>
    /// <param name="filed">It waits for its approval.</param>
    /// <param name="afterSchool">Two hours when the pupils have left, and not an afternoon.</param>
    private async Task Add(
        string title, OrganiserKind kind, string organiser, TrainingLevel level, TrainingMode mode, int? places, int from, int until, int[] days, PaysOn pays, int share,
        string[] people, string? lead, CancellationToken cancel, string? school = null, string themes = "", int held = 0, bool filed = false, bool afterSchool = false)
    {
        TrainingTerms terms = new(title, "", kind, organiser, level, mode, themes, "", places, new DateRange(today.AddDays(from), today.AddDays(until)), null, true,
            today.AddDays(until), places is null ? 0 : 1, share, 0, pays, false);
        var training = Training.Drafted(terms, school is null ? null : schools[school].Id, Guid.NewGuid().ToString("N"), Filer, now.AddDays(-70));
        training.File(Filer, now.AddDays(-69));
        if (!filed)
        {
            training.Decide(true, "", Decider, now.AddDays(-68));
        }

        db.Add(training);
        await db.SaveChangesAsync(cancel);
        var (start, end) = afterSchool ? (new TimeOnly(16, 40), new TimeOnly(18, 10)) : (new TimeOnly(13, 30), new TimeOnly(16, 30));
        TrainingSession[] sessions = [.. days.Select(d => TrainingSession.Planned(training.Id, new(today.AddDays(d), start, end), "", "研训楼201", RandomNumberGenerator.GetHexString(64, lowercase: true)))];
        db.AddRange(sessions);
        if (lead is not null)
        {
            db.Add(TrainingTrainer.Of(training.Id, teachers[lead].Id));
        }

        var seats = places ?? int.MaxValue;
        db.AddRange(people.Where(p => p != lead).Select((p, i) => SignUp.Of(training.Id, teachers[p].Id, 1, i < seats ? SignUpState.Seated : SignUpState.Waiting, Filer, now.AddDays(-50).AddMinutes(i))));
        await db.SaveChangesAsync(cancel);
        db.AddRange(from session in sessions.Take(held)
                    from person in lead is null ? people : people.Append(lead).Distinct()
                    select AttendanceMark.Of(session.Id, teachers[person].Id, person == lead ? Marking.Led : person == "D1002" ? new(AttendanceKind.Late, 20) : Marking.Present, MarkedBy.Hand, Filer, now));
        await db.SaveChangesAsync(cancel);
    }
}
