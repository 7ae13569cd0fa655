using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>A studio's sessions around today, who was there, what they did; the last one waits for its confirmation.</summary>
internal sealed class DemoStudioYear(TeacherDevDb db, StudioRules rules, Studio studio, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyList<string> members, DateOnly today, DateTime now)
{
    private static readonly Signer Office = new(null, "人事科", null);
    private static readonly (int Days, string Topic)[] Sessions =
    [
        (-73, "开学研讨：单元目标怎么定"), (-59, "同课异构：三年级听说课"), (-45, "分层作业设计（一）"), (-31, "送教青禾小学"), (-17, "分层作业设计（二）"), (-3, "期中展示课与评课"),
        (4, "专家讲座：评价怎么做"), (18, "成员微讲座"), (32, "期末总结与展示"),
    ];

    /// <summary>By its day: lessons given by two members for one another, a visit, a lesson for the prefecture, a lecture that is yet to come.</summary>
    private static readonly Dictionary<int, (SessionKind Kind, TrainingLevel? Level, int[] Members)> Occasions = new()
    {
        [-59] = (SessionKind.OpenLesson, null, [0, 4]), [-31] = (SessionKind.Outreach, null, []), [-17] = (SessionKind.Lecture, TrainingLevel.School, [1]),
        [-3] = (SessionKind.OpenLesson, TrainingLevel.Prefecture, [2]), [18] = (SessionKind.Lecture, null, [5]),
    };

    private static readonly string[] Seen =
    [
        "Unit 2 听说课（青禾小学 王老师）", "绘本阅读课（虹桥实验小学 李老师）", "Unit 3 读写课（滨河学校 周老师）", "复习课（虹桥实验小学 何老师）", "Unit 4 词汇课（青禾小学 陈老师）",
    ];

    public async Task Fill(CancellationToken cancel)
    {
        foreach (var year in Sessions.GroupBy(s => SchoolYear.Of(today.AddDays(s.Days)).FirstYear))
        {
            await Year(year.Key, [.. year], cancel);
        }

        await Work(cancel);
    }

    private async Task Year(int year, IReadOnlyList<(int Days, string Topic)> planned, CancellationToken cancel)
    {
        var leader = teachers["D1003"];
        var account = await db.Users.Where(u => u.TeacherId == leader.Id).Select(u => (int?)u.Id).SingleOrDefaultAsync(cancel);
        var (by, at) = (new Signer(account, leader.Name, leader.Id), now.AddDays(-80));
        var plan = StudioPlan.Of(studio.Id, PlanSpan.Year, year, 0);
        plan.Write("围绕单元作业，每两周一次主题研修；每学期送教下乡一次、展示一次。", 600, file: true, by, at);
        plan.Decide(true, "", Office, at);
        TrainingTerms terms = new($"{studio.Name}{year}学年研修活动", "", OrganiserKind.Studio, studio.Name, studio.Level, TrainingMode.InPerson, "", "", null,
            new(today.AddDays(-81), today.AddDays(-81)), null, true, today.AddDays(-81), 0, 0, 0, PaysOn.EachSession, false);
        var training = Training.Drafted(terms, studio.HostSchoolId, Guid.NewGuid().ToString("N"), by, at, studio.Id);
        training.File(by, at);
        training.Decide(true, "", Office, at, plan.Tenths);
        db.AddRange(plan, training);
        await db.SaveChangesAsync(cancel);
        plan.Opens(training.Id);
        TrainingSession[] sessions = [.. planned.Select(s => TrainingSession.Planned(training.Id, new(today.AddDays(s.Days), new(13, 30), new(15, 45)), s.Topic, s.Topic.StartsWith("送教", StringComparison.Ordinal) ? "青禾小学" : "虹桥实验小学录播教室",
            RandomNumberGenerator.GetHexString(64, lowercase: true)))];
        foreach (var (session, days) in sessions.Zip(planned.Select(p => p.Days)))
        {
            session.Becomes(Occasions.TryGetValue(days, out var was) ? new(was.Kind, was.Level, [.. was.Members.Select(m => teachers[members[m]].Id)]) : Occasion.Discussion);
        }

        db.AddRange(sessions);
        db.AddRange(TrainingTrainer.Of(training.Id, leader.Id), TrainingTrainer.Of(training.Id, teachers["D1004"].Id));
        db.AddRange(members.Select(m => SignUp.Of(training.Id, teachers[m].Id, 1, SignUpState.Seated, Office, at)));
        await db.SaveChangesAsync(cancel);
        var held = sessions.Where(s => s.On < today).ToList();
        foreach (var (session, i) in held.Select((s, i) => (s, i)))
        {
            db.Add(AttendanceMark.Of(session.Id, leader.Id, Marking.Led, MarkedBy.Hand, by, now));
            db.AddRange(members.Select((m, k) => AttendanceMark.Of(session.Id, teachers[m].Id, Mark(i, k), MarkedBy.Hand, by, now)));
            if (account is not null && session.On < today.AddDays(-7))
            {
                session.Confirm(now);
                db.Add(Confirmation.Of(training.Id, session.Id, by, now));
            }
        }

        await db.SaveChangesAsync(cancel);
        db.LedgerEntries.AddRange(Settlement.Of([], (await db.Held(training, cancel)).Due(100), "", leader.Name, now));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>One comes late once, one is on leave once, and one has been missing lately.</summary>
    private static Marking Mark(int session, int member) => (session, member) switch
    {
        (1, 1) => new(AttendanceKind.Late, 20),
        (2, 4) => new(AttendanceKind.Excused),
        ( >= 4, 3) => new(AttendanceKind.Absent),
        _ => Marking.Present,
    };

    private static string Told(string item) => item switch
    {
        "observation" => "目标集中，活动有层次；同伴互评的时间可以再多留一些。",
        "notes" => "逆向设计先想清楚学生学会了什么，再定评价，最后才是活动；第三章的三个阶段可以直接用在单元作业上。",
        "reflection" => "第一稿题量太大，第二稿按难度分了层，第三稿让学生自己选；选得最多的是带图的那一层。",
        "open-lesson" => "实验小学录播教室，工作室成员和本校英语组听课。",
        "lecture" => "区小学英语教研活动，研训中心报告厅。",
        _ => "",
    };

    private async Task Work(CancellationToken cancel)
    {
        (int Member, string Item, string Title, int Amount, TrainingLevel? Level, int Days, bool Confirmed)[] works =
        [
            (0, "open-lesson", "Unit 4 My home 第二课时", 1, TrainingLevel.County, -40, true), (0, "notes", "《追求理解的教学设计》读书笔记", 10400, null, -20, true),
            (0, "reflection", "分层作业改了三稿之后", 3, null, -12, true), (1, "lecture", "英语歌谣进课堂", 1, TrainingLevel.School, -33, true),
            (2, "paper", "乡村小学英语听说作业的分层设计", 1, TrainingLevel.Prefecture, -25, true), (4, "award", "区作业设计评比一等奖", 1, TrainingLevel.County, -15, true),
            (4, "reflection", "评价量表怎么用", 4, null, -8, true), (5, "project-approved", "单元整体作业的实践研究", 1, TrainingLevel.County, -28, true), (6, "notes", "《可见的学习》读书笔记", 6200, null, -6, false),
            (1, "open-lesson", "Let's sing 展示课", 1, TrainingLevel.School, -3, false), (4, "open-lesson", "同课异构：My family", 1, TrainingLevel.County, -59, false),
            .. Seen.SelectMany((lesson, i) => new[] { 0, 1 }.Select(m => (m, "observation", lesson, 1, (TrainingLevel?)null, -66 + (11 * i) + m, true))),
        ];
        var reported = works.Select(w =>
        {
            var teacher = teachers[members[w.Member]];
            var work = StudioWork.Of(studio.Id, teacher.Id, new(w.Item, w.Title, Told(w.Item), today.AddDays(w.Days), w.Level, w.Amount), Guid.NewGuid().ToString("N"), new(null, teacher.Name, teacher.Id), now.AddDays(w.Days + 1));
            if (w.Confirmed)
            {
                work.Decide(true, "", Office, now.AddDays(w.Days + 2));
            }

            return work;
        }).ToList();
        db.AddRange(reported);
        var shown = reported.Where(w => rules.Item(w.Item)!.NeedsEvidence).Select((w, at) => (Work: w, Bytes: Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"%PDF-1.4\n% demo outcome {studio.Key} {at}\n%%EOF\n")))).ToList();
        foreach (var (work, bytes) in shown)
        {
            work.Evidence.Add(EvidenceFile.Of($"{work.Title}.pdf", EvidenceKind.Pdf, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), inFolder: false, work.ReportedAt));
        }

        await db.SaveChangesAsync(cancel);
        db.EvidenceContents.AddRange(shown.Select(s => new EvidenceContent { EvidenceId = s.Work.Evidence[0].Id, Bytes = s.Bytes }));
        await db.SaveChangesAsync(cancel);
    }
}
