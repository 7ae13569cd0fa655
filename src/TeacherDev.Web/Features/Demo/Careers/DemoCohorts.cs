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

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Cohorts that run with mentors, stays and a forum, one that is closed and one that is planned, told backwards from today.</summary>
internal sealed class DemoCohorts(TeacherDevDb db, CareerCatalogue catalogue, IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now)
{
    private static readonly CareerSigner Hr = new(null, "人事科", null);
    private static readonly Signer Office = new(null, "人事科", null);
    private int serial;

    public async Task Fill(CancellationToken cancel)
    {
        HighEnd();
        Cadres();
        Backbone();
        SilverAge();
        await Forum(cancel);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Mentors from outside, and stays of which some wait.</summary>
    private void HighEnd()
    {
        var start = today.AddMonths(-10);
        if (Opened("high-end", "第三期高端教师定制班", start, 36, 8, "区研训中心、华东师范大学", "与高校结对，每人一名导师，在沪跟岗不少于一个月。") is not { } cohort)
        {
            return;
        }

        foreach (var (number, mentor, organisation, days) in new[]
            { ("D1003", "周蕙", "华东师范大学教师教育学院", 33), ("D1013", "顾明远", "上海市闵行区教育学院", 21), ("D1018", "韩立民", "浙江师范大学", 12), ("D1023", "", "", 0) })
        {
            var member = Joins(cohort, number, start);
            if (mentor.Length > 0)
            {
                member.Mentored(mentor, organisation, start.AddDays(14), Hr, now);
                Stays(member, start.AddMonths(3), days, "上海市实验小学", "跟随导师听课评课，参与校本课程研讨。", confirmed: true);
            }
        }

        Stays(cohort.Members[1], today.AddDays(-24), 10, "上海市闵行区实验小学", "参与单元教学设计，上研究课一节。", confirmed: false);
    }

    /// <summary>Retired, at schools in the countryside, outside the 360; the next ones are to come.</summary>
    private void SilverAge()
    {
        const string InCharge = "区教育局人事科", About = "面向乡村学校，退休优秀教师支教两年。";
        var (start, next) = (today.AddMonths(-9), today.AddMonths(2));
        if (Opened("silver-age", $"{start.Year}年银龄讲学第一期", start, 24, 6, InCharge, About) is { } cohort)
        {
            foreach (var number in new[] { "D1048", "D1049" })
            {
                Joins(cohort, number, start);
            }
        }

        Opened("silver-age", $"{next.Year}年银龄讲学第二期", next, 24, 12, InCharge, About);
    }

    private void Cadres()
    {
        var start = today.AddMonths(-4);
        if (Opened("reserve-cadres", "第三期中青年干部培训班", start, 12, 20, "区教育局党工委", "集中学习与挂职跟岗相结合。") is not { } cohort)
        {
            return;
        }

        foreach (var number in new[] { "D1001", "D1006", "D1009", "D1016" })
        {
            Joins(cohort, number, start);
        }

        Stays(cohort.Members[0], start.AddDays(10), 60, "城东中学教导处", "协助组织期中质量分析，了解教务流程。", confirmed: true, StayKind.Secondment);
        Stays(cohort.Members[0], today.AddDays(-12), 5, "区教育局基教科", "参与学校发展性评估，整理材料两份。", confirmed: false, StayKind.Secondment);
        Stays(cohort.Members[2], start.AddMonths(1), 45, "虹桥实验小学德育处", "策划家长开放日。", confirmed: true, StayKind.Secondment);
    }

    private void Backbone()
    {
        var start = today.AddMonths(-26);
        if (Opened("backbone", "第二期强腰骨干班", start, 24, 10, "区研训中心", "") is not { } cohort)
        {
            return;
        }

        foreach (var number in new[] { "D1007", "D1012", "D1022" })
        {
            Joins(cohort, number, start);
        }

        cohort.Members[0].Give(CohortResult.Completed, cohort.EndOn, "", "强腰〔2〕01号", Hr);
        cohort.Members[1].Give(CohortResult.Completed, cohort.EndOn, "", "强腰〔2〕02号", Hr);
        foreach (var member in cohort.Members.Take(2))
        {
            member.StandsAs(CareerRecord.Completed(member.TeacherId, cohort.Name, member.Certificate, cohort.EndOn, RandomNumberGenerator.GetHexString(32, lowercase: true), Hr, now.AddDays(-30)));
        }

        cohort.Members[2].Give(CohortResult.NotCompleted, cohort.EndOn, "未参加第二学年的高级研修。", "", Hr);
        cohort.Close(cohort.EndOn, "两年研修结束，成果汇编已印发。", Hr.Name, now.AddDays(-30));
    }

    /// <summary>A forum each month, its attendance confirmed but for the last.</summary>
    private async Task Forum(CancellationToken cancel)
    {
        var start = today.AddMonths(-9);
        if (Opened("principal-forum", "校长月度论坛", start, 12, 30, "区教育局办公室", "每月一次，轮流在各校举行。") is not { } cohort)
        {
            return;
        }

        string[] people = ["D1005", "D1041", "D1043", "D1045"];
        foreach (var number in people)
        {
            cohort.Members.Add(CohortMember.Joined(cohort, teachers[number].Id, start, "", Key(), Hr, now));
        }

        TrainingTerms terms = new("校长月度论坛", "", OrganiserKind.Centre, "区教育局办公室", TrainingLevel.County, TrainingMode.InPerson, "", "", 30, new DateRange(start.AddDays(-20), start.AddDays(-10)), null, true, start.AddDays(-10), 1, 60, 0, PaysOn.Completion, false);
        var training = Training.Drafted(terms, null, Key(), Office, now.AddDays(-300));
        training.File(Office, now.AddDays(-299));
        training.Decide(true, "", Office, now.AddDays(-298));
        db.Add(training);
        await db.SaveChangesAsync(cancel);
        TrainingSession[] sessions = [.. Enumerable.Range(0, 11).Select(i => TrainingSession.Planned(
            training.Id, new(start.AddDays(9).AddMonths(i), new TimeOnly(14, 0), new TimeOnly(16, 0)), "", "各校轮流", RandomNumberGenerator.GetHexString(64, lowercase: true)))];
        db.AddRange(sessions);
        db.AddRange(people.Select((p, i) => SignUp.Of(training.Id, teachers[p].Id, 1, SignUpState.Seated, Office, now.AddDays(-290).AddMinutes(i))));
        db.Add(CohortTraining.Of(cohort.Id, training.Id, isForum: true, Hr.Name, now));
        await db.SaveChangesAsync(cancel);
        var held = sessions.Where(s => s.On < today).ToList();
        foreach (var (session, i) in held.Select((s, i) => (s, i)))
        {
            db.AddRange(people.Select((p, k) => AttendanceMark.Of(session.Id, teachers[p].Id, (i + k) % 5 == 4 ? new(AttendanceKind.Absent, 0) : Marking.Present, MarkedBy.Hand, Office, now)));
            if (i < held.Count - 1)
            {
                session.Confirm(now.AddDays(-1));
            }
        }
    }

    private Cohort? Opened(string kind, string name, DateOnly start, int months, int places, string inCharge, string about)
    {
        if (catalogue.Cohort(kind) is not { } of)
        {
            return null;
        }

        var cohort = Cohort.Opened(Key(), of, new(name, new(start, start.AddMonths(months).AddDays(-1)), places, inCharge, about), Hr.Name, now.AddDays(-30));
        db.Add(cohort);
        return cohort;
    }

    private CohortMember Joins(Cohort cohort, string number, DateOnly from)
    {
        var member = CohortMember.Joined(cohort, teachers[number].Id, from, "", Key(), Hr, now);
        cohort.Members.Add(member);
        return member;
    }

    private void Stays(CohortMember member, DateOnly from, int days, string host, string report, bool confirmed, StayKind kind = StayKind.Shadowing) =>
        member.Stays.Add(ShadowingStay.Of(0, new(new(from, from.AddDays(days - 1)), host, report, kind), Key(), confirmed, confirmed ? Hr : new(null, teachers.Values.Single(t => t.Id == member.TeacherId).Name, member.TeacherId), now.AddDays(-2)));

    private string Key() => (++serial).ToString("D32", CultureInfo.InvariantCulture);
}
