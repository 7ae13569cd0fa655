using TeacherDev.Data;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>One round whose list is shown, and one in which schools nominate.</summary>
internal sealed class DemoRounds(TeacherDevDb db, ClaimRules working, IReadOnlyDictionary<string, Teacher> teachers, DateOnly today, DateTime now)
{
    public async Task Fill(CancellationToken cancel)
    {
        var shown = ReviewRound.Opened(new('1', 32), $"{today.Year}年县级教学能手评选", "able-teacher", TrainingLevel.County, 2, today.AddDays(-12), 5, "人事科", now.AddDays(-30));
        foreach (var (number, reason, by, points) in new[] { ("D1021", "教学实绩突出，区优质课一等奖。", "周红（滨河学校）", 912), ("D1022", "乡村任教十七年，作业改革有成效。", "姜海波", 886), ("D1030", "跨学科教学有特色。", "蒋文静", 840) })
        {
            var nomination = Nomination.Of(teachers[number].Id, teachers[number].SchoolId!.Value, reason, by, now.AddDays(-20));
            nomination.Review(points, "");
            shown.Nominations.Add(nomination);
        }

        db.Add(shown);
        db.Add(ReviewRound.Opened(new('2', 32), $"{today.Year}年度一级教师评审", "title-first", null, 3, today.AddDays(14), 5, "人事科", now.AddDays(-3)));
        await db.SaveChangesAsync(cancel);
        shown.Choose([shown.Nominations[0].Id, shown.Nominations[1].Id], new(null, "人事科", null), today.AddDays(-1), now.AddDays(-1), working.Calendar);
        await db.SaveChangesAsync(cancel);
    }
}
