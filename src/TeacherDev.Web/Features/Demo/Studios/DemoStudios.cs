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

/// <summary>An alliance with a studio at work in it, one that waits for the district, one that ended; laid out around today.</summary>
internal sealed class DemoStudios(TeacherDevDb db, StudioRules rules, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    private static readonly Signer Office = new(null, "人事科", null);
    private static readonly string[] Members = ["D1001", "D1007", "D1010", "D1011", "D1012", "D1015", "D1016"];

    public async Task Fill(CancellationToken cancel)
    {
        var began = new SchoolYear(SchoolYear.Of(today).FirstYear - 1).Range.Start;
        var alliance = await Add("城东名师工作室联盟", StudioKind.Alliance, "", "D1005", "D01", began, null, StudioState.Admitted, "联盟内的工作室共用课题与展示活动。", cancel);
        var studio = await Add("张慧兰英语名师工作室", StudioKind.MasterTeacher, "英语", "D1003", "D01", began, alliance.Id, StudioState.Admitted,
            "聚焦单元整体教学与分层作业，每两周一次主题研修，每学期送教下乡一次。", cancel);
        await Add("胡可欣名师工作室", StudioKind.SpecialGrade, "英语", "D1013", "D01", new SchoolYear(SchoolYear.Of(today).FirstYear + 1).Range.Start, null, StudioState.Recommended, "整本书阅读与跨学科学习。", cancel);
        await Add("宋明辉美育工作室", StudioKind.MasterTeacher, "美术", "D1018", "D06", began.AddYears(-3), null, StudioState.Closed, "乡土美育课程。", cancel);
        db.Add(StudioLead.Of(studio, teachers["D1004"].Id, isDeputy: true, began, Office, now));
        foreach (var number in Members)
        {
            var member = StudioMember.Applied(studio.Id, teachers[number].Id, "想在单元整体教学上再往前走一步。", Office, now.AddDays(-400));
            member.Admit(began, "", Office, now.AddDays(-380));
            db.Add(member);
        }

        var waiting = StudioMember.Applied(studio.Id, teachers["D1009"].Id, "希望跟着张老师做分层作业，我校有两个班可以试。", Office, now.AddDays(-6));
        waiting.Become(MemberState.Recommended, "", Office, now.AddDays(-4));
        db.Add(waiting);
        Plans(studio);
        await db.SaveChangesAsync(cancel);
        await new DemoStudioYear(db, rules, studio, teachers, Members, today, now).Fill(cancel);
    }

    private void Plans(Studio studio)
    {
        var whole = StudioPlan.Of(studio.Id, PlanSpan.Whole, 0, 0);
        whole.Write("三年内形成一套单元作业，培养两名区级学科带头人，每年一次区级以上展示。", null, file: true, Office, now.AddDays(-380));
        var term = SchoolTerm.Of(today);
        var half = StudioPlan.Of(studio.Id, PlanSpan.Term, term.FirstYear, term.Number);
        half.Write("每两周一次：作业设计、同课异构、送教下乡、期末展示。", null, file: true, Office, now.AddDays(-60));
        var before = term.Previous;
        db.AddRange(whole, half);
        if (studio.Days.Contains(before.Range.Start))
        {
            db.AddRange(Members.Select((number, i) =>
            {
                var review = TermReview.Of(studio.Id, teachers[number].Id, before);
                review.Say(i == 3 ? TermResult.MakeUp : TermResult.Passed, 520 + (i * 35), i == 3 ? "听评课只完成9节，下学年前补足15节。" : "", Office, now.AddDays(-70));
                return review;
            }));
        }
    }

    private async Task<Studio> Add(
        string name, StudioKind kind, string subject, string leader, string school, DateOnly start, int? alliance, StudioState state, string about, CancellationToken cancel)
    {
        StudioTerms terms = new(name, kind, TrainingLevel.County, subject, schools[school].Stage, about, schools[school].Id, alliance, new(start, start.AddYears(3).AddDays(-1)), 8, 3, RuralFirst: true);
        var waits = state == StudioState.Recommended;
        var studio = Studio.Applied(terms, Guid.NewGuid().ToString("N"), Office, now.AddDays(waits ? -12 : -420));
        studio.Recommend(true, "", Office, now.AddDays(waits ? -5 : -410));
        if (!waits)
        {
            studio.Decide(true, "", Office, now.AddDays(-400));
        }

        if (state == StudioState.Closed)
        {
            studio.End(studio.EndOn, revoked: false, "任期考核合格");
        }

        db.Add(studio);
        await db.SaveChangesAsync(cancel);
        var lead = StudioLead.Of(studio, teachers[leader].Id, isDeputy: false, start, Office, studio.AppliedAt);
        if (state == StudioState.Closed)
        {
            lead.End(studio.EndOn, "任期结束");
            var review = StudioReview.Of(studio.Id, StudioReview.Final);
            review.Say(StudioResult.Excellent, "形成校本课程两门，成员获市级一等奖三项。", Office, now.AddDays(-100));
            db.Add(review);
        }

        db.Add(lead);
        await db.SaveChangesAsync(cancel);
        return studio;
    }
}
