using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>
/// The district's studios, laid out around today: an alliance with two at work in it, one of principals, one of class teachers whose leader rotated, one of
/// a special-grade teacher that two lead together since the term began; one that rests, one that ended, two that wait, for the host school and for the district, and one that was refused.
/// </summary>
internal sealed class DemoStudios(TeacherDevDb db, StudioRules rules, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DemoTime time)
{
    private static readonly Signer Office = new(null, "人事科", null);
    private int serial;

    private DateOnly ThisYear => SchoolYear.Of(time.Today).Range.Start;

    private DateOnly LastYear => new SchoolYear(SchoolYear.Of(time.Today).FirstYear - 1).Range.Start;

    public async Task Fill(CancellationToken cancel)
    {
        var alliance = Of("城东名师工作室联盟", StudioKind.Alliance, "", "D01", LastYear, null, StudioState.Admitted, "联盟内的工作室共用课题与展示活动。");
        db.Add(alliance);
        await db.SaveChangesAsync(cancel);
        var units = Of("张慧兰名师工作室", StudioKind.MasterTeacher, "", "D01", LastYear, alliance.Id, StudioState.Admitted, "跨学科：单元整体教学与分层作业。每两周一次主题研修，每学期送教下乡一次。");
        var waits = Of("胡可欣名师工作室", StudioKind.MasterTeacher, "英语", "D01", ThisYear.AddYears(1), null, StudioState.Recommended, "英语整本书阅读。");
        var ended = Of("宋明辉美育工作室", StudioKind.MasterTeacher, "美术", "D06", LastYear.AddYears(-3), null, StudioState.Closed, "乡土美育课程。");
        var principals = Of("秦志远名校长工作室", StudioKind.Principal, "", "D02", SchoolTerm.Of(time.Today).Previous.Range.Start, null, StudioState.Admitted, "学校规划、课程领导、城乡结对：每月走进一所学校。");
        var classes = Of("城东中学名班主任工作室", StudioKind.Homeroom, "", "D02", LastYear, alliance.Id, StudioState.Admitted, "班级建设与家校协同，案例研讨为主。");
        var special = Of("单国平特级教师工作室", StudioKind.SpecialGrade, "信息科技", "D03", SchoolTerm.Of(time.Today).Previous.Range.Start, null, StudioState.Admitted, "人工智能教育与跨学科实践。");
        var applied = Of("曾丽娟英语名师工作室", StudioKind.MasterTeacher, "英语", "D03", ThisYear.AddYears(1), null, StudioState.Applied, "乡镇初中英语听说教学。");
        var refused = Of("邓超凡综合实践工作室", StudioKind.MasterTeacher, "历史与社会", "D06", ThisYear.AddYears(1), null, StudioState.Declined, "研学与项目化学习。");
        var rests = Of("程颖音乐名师工作室", StudioKind.MasterTeacher, "音乐", "D03", LastYear, null, StudioState.Suspended, "乡村学校合唱与器乐教学。");
        db.AddRange(units, waits, ended, principals, classes, special, applied, refused, rests);
        await db.SaveChangesAsync(cancel);
        Lead(rests, "D1027");
        Join(rests, "D1028", "D1031", "D1040");
        Lead(alliance, "D1005");
        Lead(waits, "D1013");
        Lead(applied, "D1033");
        Lead(refused, "D1030");
        Ended(ended, "D1018");
        List<DemoWorkshop> shops =
        [
            new(units, [Lead(units, "D1003"), Lead(units, "D1004", deputy: true)], [.. Join(units, "D1001", "D1007", "D1010", "D1011", "D1012", "D1015", "D1016"), Gone(units, "D1022", MemberExit.Left, "家庭原因，难以保证每两周一次的研修")], new(3, 14, 4, new(13, 30), new(15, 45), "虹桥实验小学录播教室"),
                DemoTopics.UnitsFirst, DemoTopics.UnitsSecond, "围绕单元作业，每两周一次主题研修；每学期送教下乡一次、展示一次。", Waits: true),
            new(principals, [Lead(principals, "D1041")], Join(principals, "D1042", "D1043", "D1044", "D1045"), new(11, 28, 17, new(16, 15), new(17, 45), "城东中学会议室"),
                DemoTopics.Principals, DemoTopics.Principals, "每月一次：走进一所成员学校，听汇报、看现场、提建议。"),
            new(classes, [.. Handed(classes, "D1032", "D1026"), Lead(classes, "D1026", from: ThisYear)], [.. Join(classes, "D1020", "D1017", "D1035"), Gone(classes, "D1026", MemberExit.MovedOn, "接任主持人")], new(5, 21, 9, new(13, 30), new(15, 0), "城东中学团队室"),
                DemoTopics.Classes, DemoTopics.Classes, "每三周一次：班级案例研讨、主题班会观摩、家校沟通工作坊。", Warned: true),
            new(special, [Lead(special, "D1039"), Lead(special, "D1029", from: SchoolTerm.Of(time.Today).Range.Start)], Join(special, "D1014", "D1034", "D1009"), new(9, 28, 6, new(13, 30), new(16, 0), "滨河学校创客教室"),
                DemoTopics.Special, DemoTopics.Special, "每月一次：人工智能课例研究、跨学科项目设计、送教下乡。"),
        ];
        foreach (var shop in shops)
        {
            Plan(shop.Studio, $"{shop.Plan}培养两名区级学科带头人，形成一套可用的资源。");
        }

        Plan(alliance, "联盟内的工作室每学期联合展示一次，共做一个课题，成员互相开放研修。");

        Waiting(units, "D1021", MemberState.Recommended, "希望跟着张老师做分层作业，我校有两个班可以试。");
        Waiting(classes, "D1023", MemberState.Accepted, "当班主任十二年，想把家校沟通的做法整理出来。");
        await db.SaveChangesAsync(cancel);
        var accounts = await db.Users.Where(u => u.TeacherId != null).ToDictionaryAsync(u => u.TeacherId!.Value, u => u.Id, cancel);
        var office = await db.Users.Where(u => u.UserName == "zhao").Select(u => (int?)u.Id).SingleOrDefaultAsync(cancel);
        var held = await new DemoStudioYears(db, time, accounts, office).Fill(shops, cancel);
        var names = schools.Values.ToDictionary(s => s.Id, s => s.Name);
        var givers = teachers.Values.Where(t => t.Status != Teacher.Left && t.SchoolId is not null).OrderBy(t => t.Number, StringComparer.Ordinal).Select(t => (t, names[t.SchoolId!.Value])).ToList();
        var works = await new DemoStudioWorks(db, rules, time, givers).Fill(shops, held, cancel);
        await new DemoReviews(db, rules, time).Fill(shops, held, works, cancel);
    }

    private Studio Of(string name, StudioKind kind, string subject, string school, DateOnly start, int? alliance, StudioState state, string about)
    {
        StudioTerms terms = new(name, kind, TrainingLevel.County, subject, schools[school].Stage, about, schools[school].Id, alliance, new(start, start.AddYears(3).AddDays(-1)), 8, 3, RuralFirst: true);
        var recent = state is StudioState.Applied or StudioState.Recommended or StudioState.Declined;
        var on = recent ? time.Today.AddDays(state == StudioState.Applied ? -3 : -12) : start.AddDays(-40);
        var studio = Studio.Applied(terms, (++serial).ToString("D32", CultureInfo.InvariantCulture), Office, time.At(on));
        if (state == StudioState.Applied)
        {
            return studio;
        }

        studio.Recommend(true, "", Office, time.At(on.AddDays(7)));
        if (state != StudioState.Recommended)
        {
            studio.Decide(state != StudioState.Declined, state == StudioState.Declined ? "拟招成员都来自本校；请与乡村学校商定成员后再申报。" : "", Office, time.At(on.AddDays(10)));
        }

        if (state == StudioState.Suspended)
        {
            studio.Suspend("上学年活动不足计划的一半，经费使用待核。暂停整改，整改方案经区里同意后恢复。");
        }

        if (state == StudioState.Closed)
        {
            studio.End(studio.EndOn, revoked: false, "任期考核合格");
        }

        return studio;
    }

    private void Plan(Studio studio, string plan)
    {
        var whole = StudioPlan.Of(studio.Id, PlanSpan.Whole, 0, 0);
        whole.Write($"三年内：{plan}", null, file: true, Office, time.At(studio.StartOn.AddDays(-5)));
        db.Add(whole);
    }

    private (StudioLead, Teacher) Lead(Studio studio, string number, bool deputy = false, DateOnly? from = null)
    {
        var lead = StudioLead.Of(studio, teachers[number].Id, deputy, from ?? studio.StartOn, Office, from is null ? studio.AppliedAt : time.At(from.Value));
        db.Add(lead);
        return (lead, teachers[number]);
    }

    /// <summary>Who led until the year began, and went to a host school then.</summary>
    private IEnumerable<(StudioLead, Teacher)> Handed(Studio studio, string number, string to)
    {
        var (lead, who) = Lead(studio, number);
        lead.End(ThisYear.AddDays(-1), $"轮岗到青禾中学，由{teachers[to].Name}接任");
        return [(lead, who)];
    }

    private void Ended(Studio studio, string number)
    {
        Lead(studio, number).Item1.End(studio.EndOn, "任期结束");
        var review = StudioReview.Of(studio.Id, StudioReview.Final);
        review.Say(StudioResult.Passed, "任期在本平台启用前，活动与成果见纸质档案。", Office, time.At(studio.EndOn.AddDays(-10)));
        db.Add(review);
    }

    private List<(StudioMember, Teacher)> Join(Studio studio, params string[] numbers) => numbers.Select(number =>
    {
        var member = StudioMember.Applied(studio.Id, teachers[number].Id, "想在专业上再往前走一步。", Office, time.At(studio.StartOn.AddDays(-30)));
        member.Admit(studio.StartOn, "", Office, time.At(studio.StartOn.AddDays(-10)));
        db.Add(member);
        return (member, teachers[number]);
    }).ToList();

    /// <summary>A member until the year began.</summary>
    private (StudioMember, Teacher) Gone(Studio studio, string number, MemberExit exit, string because)
    {
        var joined = Join(studio, number)[0];
        joined.Item1.Leave(ThisYear.AddDays(-1), exit, because, Office, time.At(ThisYear));
        return joined;
    }

    private void Waiting(Studio studio, string number, MemberState state, string statement)
    {
        var waits = StudioMember.Applied(studio.Id, teachers[number].Id, statement, Office, time.At(time.Today.AddDays(-6)));
        waits.Become(state, "", Office, time.At(time.Today.AddDays(-4)));
        db.Add(waits);
    }
}
