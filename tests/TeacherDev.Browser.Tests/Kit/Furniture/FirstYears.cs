using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Induction;
using TeacherDev.Domain.Induction.Observations;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>What the first year of Lu has: a pair, an observation that waits, one that came back, and somebody else's certificate.</summary>
internal static class FirstYears
{
    public static async Task Tell(TeacherDevDb db, IDictionary<string, string> names)
    {
        var lu = await db.Teachers.SingleAsync(t => t.Number == "D1002");
        var pair = await db.MentorPairs.SingleAsync(p => p.TeacherId == lu.Id);
        var observations = await db.Observations.Include(o => o.Points).Where(o => o.PairId == pair.Id).ToListAsync();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        ObservationTerms terms = new(true, DateOnly.FromDateTime(now.AddDays(-3)), "数学", "解决问题的策略：从条件想起", "三（2）班", "", []);
        var back = Observation.Written(pair.Id, terms, new string('b', 32), new InductionSigner(null, "何雨", pair.MentorId), now.AddDays(-2));
        back.Return(new(null, "陆一鸣", lu.Id), "日期记错了一天，请改为周四", now.AddDays(-1));
        db.Add(back);
        await db.SaveChangesAsync();
        names["first-year"] = Text(lu.Id);
        names["pair"] = Text(pair.Id);
        names["observation"] = Text(observations.Single(o => o.State == ObservationState.Waiting).Id);
        names["returned"] = Text(back.Id);
        names["certificate"] = Text(await db.InductionResults.Where(r => r.CertificateNumber != null).Select(r => r.Id).FirstAsync());
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
