using System.Globalization;
using System.Security.Cryptography;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Demo.Studios;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Cohorts that meet in a course of their own: 筑基, 强腰, 登峰, the qualification of principals and their upgrade, researchers. What was held pays, but for the last.</summary>
internal sealed class DemoCourses(TeacherDevDb db, CareerCatalogue catalogue, IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now)
{
    private static readonly CareerSigner Hr = new(null, "人事科", null);
    private static readonly Signer Office = new(null, "人事科", null), Centre = new(null, "研训中心", null);
    private int serial;

    /// <param name="Began">Months before today.</param>
    /// <param name="Held">Sessions that are over; as many again lie ahead as fit.</param>
    private sealed record Course(string Kind, string Name, int Began, int Months, int Places, string InCharge, string About, string Title, string[] Topics, int Held, params (string Number, int Joined)[] People)
    {
        /// <summary>By which the kind's own duty knows its hours; "" for none.</summary>
        public string Theme { get; init; } = "";
    }

    private static readonly Course[] Courses =
    [
        new("foundation", "第四期筑基班", 14, 24, 12, "区研训中心", "教龄五年以内的教师，每月一次课堂诊断，每人一位导师结对。", "筑基班月度课堂诊断", ["备课与教学目标", "课堂提问", "作业设计", "家校沟通", "课堂评价", "命题"], 6,
            ("D1009", 14), ("D1010", 14), ("D1002", 7), ("D1008", 7)),
        new("summit", "第二期登峰班", 11, 36, 6, "区教育局人事科、省教育厅教师教育中心", "名师、特级教师后备，配校外导师，带课题、出成果。", "登峰班专题研修", ["教学主张的凝练", "课题开题", "成果表达", "中期汇报"], 4,
            ("D1004", 11), ("D1033", 11), ("D1039", 11)),
        new("principal-qualification", "新任校长任职资格班", 5, 12, 10, "区教育局党工委、省教育行政学院", "任职后一年内完成300学时，集中研修与挂职结合。", "校长任职资格培训", ["依法治校", "学校规划", "课程领导", "队伍建设", "校园安全", "教育督导"], 8,
            ("D1044", 5), ("D1042", 5)) { Theme = "任职资格" },
        new("principal-upgrade", "第六期校长提高班", 9, 60, 20, "区教育局党工委、区研训中心", "在职校长、书记五年一周期，每年集中研修，到期累计240学时。", "校长提高班集中研修", ["学校治理结构", "课程改革与评价", "教师队伍建设", "教育数字化", "家校社协同"], 5,
            ("D1041", 9), ("D1043", 9), ("D1045", 9)) { Theme = "提高培训" },
        new("backbone", "第三期强腰骨干班", 7, 24, 15, "区研训中心", "一级以上骨干教师，两年为期，人人上研究课、带课题。", "强腰班主题研修", ["教学主张的提炼", "命题研究", "课题申报", "研究课打磨"], 4,
            ("D1015", 7), ("D1020", 7), ("D1021", 7), ("D1034", 7)),
        new("researchers", "教研员研修班", 8, 12, 8, "区研训中心", "每年72学时：命题、视导、课例研究。", "教研员专业研修", ["学业质量分析", "课例研究方法", "命题与评价", "视导与反馈"], 5,
            ("D1046", 8), ("D1047", 8)),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        List<(Course Course, Cohort Cohort, Training Training)> run = [];
        foreach (var course in Courses)
        {
            if (catalogue.Cohort(course.Kind) is { } kind)
            {
                run.Add((course, Opened(course, kind), Filed(course)));
            }
        }

        db.AddRange(run.Select(r => r.Cohort));
        db.AddRange(run.Select(r => r.Training));
        await db.SaveChangesAsync(cancel);
        var sessions = run.ToDictionary(r => r.Training, r => Planned(r.Course, r.Training));
        db.AddRange(sessions.Values.SelectMany(s => s));
        foreach (var (course, cohort, training) in run)
        {
            db.Add(CohortTraining.Of(cohort.Id, training.Id, isForum: false, Hr.Name, now));
            db.AddRange(course.People.Select(p => SignUp.Of(training.Id, teachers[p.Number].Id, 1, SignUpState.Seated, Office, At(today.AddMonths(-p.Joined)))));
        }

        await db.SaveChangesAsync(cancel);
        foreach (var (course, _, training) in run)
        {
            Hold(course, training, sessions[training]);
        }

        await db.SaveChangesAsync(cancel);
    }

    private Cohort Opened(Course course, CohortKind kind)
    {
        var start = today.AddMonths(-course.Began);
        var cohort = Cohort.Opened(Key(), kind, new(course.Name, new(start, start.AddMonths(course.Months).AddDays(-1)), course.Places, course.InCharge, course.About), Hr.Name, At(start.AddDays(-20)));
        foreach (var ((number, joined), i) in course.People.Select((p, i) => (p, i)))
        {
            var member = CohortMember.Joined(cohort, teachers[number].Id, today.AddMonths(-joined), "", Key(), Hr, At(today.AddMonths(-joined)));
            cohort.Members.Add(member);
            if (kind.NeedsMentor && i < 2)
            {
                var (mentor, from) = i == 0 ? ("吴立群", "浙江大学教育学院") : ("沈丽君", "省教育科学研究院");
                member.Mentored(mentor, from, start.AddDays(21), Hr, At(start.AddDays(21)));
            }
        }

        return cohort;
    }

    private Training Filed(Course course)
    {
        var start = today.AddMonths(-course.Began);
        TrainingTerms terms = new(course.Title, "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, course.Theme, "", course.Places, new DateRange(start.AddDays(-15), start.AddDays(-8)), null, true, start.AddDays(-8), 1, 0, 0, PaysOn.EachSession, false);
        var training = Training.Drafted(terms, null, Key(), Centre, At(start.AddDays(-30)));
        training.File(Centre, At(start.AddDays(-29)));
        training.Decide(true, "", Office, At(start.AddDays(-25)));
        return training;
    }

    /// <summary>Spread over the days since the cohort began, the next after a fortnight; a morning each.</summary>
    private TrainingSession[] Planned(Course course, Training training)
    {
        var start = today.AddMonths(-course.Began);
        var step = (today.DayNumber - start.DayNumber - 2) / course.Held;
        return
        [
            .. Enumerable.Range(0, course.Held + 2).Select(i => TrainingSession.Planned(
                training.Id, new(DemoDays.Working(i < course.Held ? start.AddDays(2 + ((i + 1) * step) - 3) : today.AddDays(12 + ((i - course.Held) * 28))), new(8, 30), new(12, 0)), course.Topics[i % course.Topics.Length], "研训楼报告厅",
                RandomNumberGenerator.GetHexString(64, lowercase: true))),
        ];
    }

    private void Hold(Course course, Training training, TrainingSession[] sessions)
    {
        var held = sessions.Where(s => s.On < today).ToArray();
        List<AttendanceMark> marks = [];
        List<Confirmation> words = [];
        foreach (var (session, i) in held.Select((s, i) => (s, i)))
        {
            marks.AddRange(course.People.Where(p => today.AddMonths(-p.Joined) <= session.On)
                .Select((p, k) => AttendanceMark.Of(session.Id, teachers[p.Number].Id, (i + k) % 5 == 4 ? new(AttendanceKind.Excused, 0) : Marking.Present, MarkedBy.Hand, Centre, At(session.On))));
            if (i < held.Length - 1)
            {
                session.Confirm(At(session.On.AddDays(2)));
                words.Add(Confirmation.Of(training.Id, session.Id, Office, At(session.On.AddDays(2))));
            }
        }

        db.AddRange(marks);
        db.AddRange(words);
        db.AddRange(Settlement.Of([], new Held(training, sessions, marks, words, [], new Dictionary<int, int>()).Due(0), "", Office.Name, now));
    }

    private DateTime At(DateOnly day) => day < today ? now.AddDays(day.DayNumber - today.DayNumber) : now.AddHours(-1);

    /// <summary>Unlike those of <see cref="DemoCohorts"/>.</summary>
    private string Key() => (5000 + ++serial).ToString("D32", CultureInfo.InvariantCulture);
}
