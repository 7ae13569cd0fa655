using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Careers;

/// <summary>What stands of somebody in cohorts in people's own words: reasons, certificates, their mentors' names, where they stayed and what they said of it.</summary>
internal sealed class CohortTexts(TeacherDevDb db, Traces traces)
{
    public async Task Remove(CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var members = db.CohortMembers.Where(m => ids.Contains(m.TeacherId));
        await members.ExecuteUpdateAsync(s => s.SetProperty(m => m.JoinReason, "").SetProperty(m => m.ResultReason, "").SetProperty(m => m.Certificate, ""), cancel);
        await members.Where(m => m.ExitReason != null).ExecuteUpdateAsync(s => s.SetProperty(m => m.ExitReason, instead), cancel);
        await members.Where(m => m.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(m => m.WithdrawalReason, instead), cancel);
        await db.CohortMentors.Where(x => members.Any(m => m.Id == x.MemberId)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, instead), cancel);
        var stays = db.ShadowingStays.Where(x => members.Any(m => m.Id == x.MemberId));
        await stays.ExecuteUpdateAsync(s => s.SetProperty(x => x.Host, instead).SetProperty(x => x.Report, instead), cancel);
        await stays.Where(x => x.DecisionReason != null).ExecuteUpdateAsync(s => s.SetProperty(x => x.DecisionReason, instead), cancel);
    }
}
