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
        List<Observation> watched = [];
        for (var i = 0; i < byMentor + byApprentice; i++)
        {
            var on = start.AddDays(Math.Max(1, days * (i + 1) / (byMentor + byApprentice + 1)));
            var fromMentor = i % 2 == 0 ? i / 2 < byMentor : i / 2 >= byApprentice;
            watched.Add(Watched(pair, fromMentor, fromMentor ? apprentice : mentor, on, i, fromMentor ? master : teacher));
        }

        db.AddRange(watched);
        if (waits)
        {
            db.Add(Watched(pair, true, apprentice, today.AddDays(-2), 7, master));
        }

        await db.SaveChangesAsync(cancel);
        foreach (var made in watched)
        {
            made.Confirm(made.ByMentor ? teacher : master, rules.Observations.Apprentice.Tenths, Math.Min(rules.Observations.Mentor.Tenths, 10), At(made.On));
            db.LedgerEntries.AddRange(ObservationHours.Due(made, pair, rules.Observations).Where(d => d.Tenths > 0).Select(d => d.Entry(1, "demo", At(made.On))));
        }

        await db.SaveChangesAsync(cancel);
    }

    public async Task Propose(Teacher apprentice, Teacher mentor, CancellationToken cancel)
    {
        var end = apprentice.TeachingStartOn.AddYears(1).AddDays(-1);
        PairTerms terms = new(apprentice.Id, mentor.Id, apprentice.Subject, "先听后上，每两周一课。", today, end, "");
        db.Add(MentorPair.Proposed(terms, terms.Written(rules.Agreement.ZhHans, apprentice.Name, mentor.Name), Key(), Signer(mentor), now.AddDays(-2)));
        await db.SaveChangesAsync(cancel);
    }

    /// <param name="gives">Whose lesson it was: it is of their subject and in their class.</param>
    private Observation Watched(MentorPair pair, bool byMentor, Teacher gives, DateOnly on, int serial, InductionSigner by)
    {
        ObservationTerms terms = new(byMentor, on, gives.Subject, DemoLessons.Of(gives, serial), DemoLessons.Class(gives, gives.Id), "目标清楚，环节紧凑；巩固练习可再分层。",
            [.. rules.Observations.Points.Select((p, i) => new PointMark(p, 3 + ((serial + i) % 3), ""))]);
        return Observation.Written(pair.Id, terms, Key(), by, At(on));
    }

    private DateTime At(DateOnly on) => now.AddDays(on.DayNumber - today.DayNumber);

    private static InductionSigner Signer(Teacher teacher) => new(null, teacher.Name, teacher.Id);

    private static string Key() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
