using System.Security.Cryptography;
using TeacherDev.Data;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.FirstYears;

/// <summary>Pairs of the demo district, brought there by the steps that people would take, with what they watched.</summary>
internal sealed class DemoPairs(TeacherDevDb db, InductionRules rules, DateOnly today, DateTime now)
{
    private static readonly string[] Topics = ["分数的初步认识", "古诗二首", "圆的周长", "读懂一幅图", "角的度量", "我们的校园", "简易方程", "阅读分享课"];

    /// <param name="byMentor">Confirmed observations of the mentor's.</param>
    /// <param name="byApprentice">The same of the apprentice's.</param>
    /// <param name="waits">One more waits for the apprentice's word.</param>
    public async Task Run(Teacher apprentice, Teacher mentor, DateOnly start, int byMentor, int byApprentice, bool waits, CancellationToken cancel)
    {
        var (teacher, master) = (Signer(apprentice), Signer(mentor));
        var end = start.AddYears(1).AddDays(-1);
        PairTerms terms = new(apprentice.Id, mentor.Id, apprentice.Subject, "每月互听一课，当面评议；上学期重备课与常规，下学期重作业设计与家校沟通。", start, end, "");
        var pair = MentorPair.Proposed(terms, terms.Written(rules.Agreement.ZhHans, apprentice.Name, mentor.Name), Key(), teacher, now.AddDays(start.DayNumber - today.DayNumber));
        pair.Sign(master, now.AddDays(start.DayNumber - today.DayNumber), start);
        db.Add(pair);
        await db.SaveChangesAsync(cancel);
        var days = (today < end ? today : end).DayNumber - start.DayNumber;
        for (var i = 0; i < byMentor + byApprentice; i++)
        {
            var on = start.AddDays(Math.Max(1, days * (i + 1) / (byMentor + byApprentice + 1)));
            await Watch(pair, i % 2 == 0 ? i / 2 < byMentor : i / 2 >= byApprentice, on, i, confirmed: true, (master, teacher), cancel);
        }

        if (waits)
        {
            await Watch(pair, true, today.AddDays(-2), 7, confirmed: false, (master, teacher), cancel);
        }
    }

    public async Task Propose(Teacher apprentice, Teacher mentor, CancellationToken cancel)
    {
        var end = apprentice.TeachingStartOn.AddYears(1).AddDays(-1);
        PairTerms terms = new(apprentice.Id, mentor.Id, apprentice.Subject, "先听后上，每两周一课。", today, end, "");
        db.Add(MentorPair.Proposed(terms, terms.Written(rules.Agreement.ZhHans, apprentice.Name, mentor.Name), Key(), Signer(mentor), now.AddDays(-2)));
        await db.SaveChangesAsync(cancel);
    }

    private async Task Watch(MentorPair pair, bool byMentor, DateOnly on, int serial, bool confirmed, (InductionSigner Mentor, InductionSigner Apprentice) who, CancellationToken cancel)
    {
        var at = now.AddDays(on.DayNumber - today.DayNumber);
        ObservationTerms terms = new(byMentor, on, pair.Subject, Topics[serial % Topics.Length], "三（2）班", "目标清楚，环节紧凑；巩固练习可再分层。",
            [.. rules.Observations.Points.Select((p, i) => new PointMark(p, 3 + ((serial + i) % 3), ""))]);
        var made = Observation.Written(pair.Id, terms, Key(), byMentor ? who.Mentor : who.Apprentice, at);
        db.Add(made);
        await db.SaveChangesAsync(cancel);
        if (confirmed)
        {
            made.Confirm(byMentor ? who.Apprentice : who.Mentor, rules.Observations.Apprentice.Tenths, Math.Min(rules.Observations.Mentor.Tenths, 10), at);
            db.LedgerEntries.AddRange(ObservationHours.Due(made, pair, rules.Observations).Where(d => d.Tenths > 0).Select(d => d.Entry(1, "demo", at)));
        }

        await db.SaveChangesAsync(cancel);
    }

    private static InductionSigner Signer(Teacher teacher) => new(null, teacher.Name, teacher.Id);

    private static string Key() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
