using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Privacy.Texts;

/// <summary>What was agreed, watched, thought and decided in the first year tells of a person in others' words: none of it stays. Of what they did as a mentor, what names them goes.</summary>
internal static class InductionTexts
{
    public static async Task Remove(TeacherDevDb db, Traces traces, CancellationToken cancel)
    {
        var (ids, instead) = (traces.Ids, traces.Instead);
        var pairs = db.MentorPairs.Where(p => ids.Contains(p.TeacherId) || ids.Contains(p.MentorId));
        await pairs.ExecuteUpdateAsync(s => s.SetProperty(p => p.Agreement, instead).SetProperty(p => p.Plan, ""), cancel);
        await pairs.Where(p => p.Reason != "").ExecuteUpdateAsync(s => s.SetProperty(p => p.Reason, instead), cancel);
        await pairs.Where(p => p.CloseReason != null).ExecuteUpdateAsync(s => s.SetProperty(p => p.CloseReason, instead), cancel);
        var observations = db.Observations.Where(o => pairs.Any(p => p.Id == o.PairId));
        await observations.ExecuteUpdateAsync(s => s.SetProperty(o => o.Comments, ""), cancel);
        await observations.Where(o => o.Answer != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.Answer, instead), cancel);
        await observations.Where(o => o.RevocationReason != null).ExecuteUpdateAsync(s => s.SetProperty(o => o.RevocationReason, instead), cancel);
        await db.ObservationPoints.Where(x => x.Remark != "" && observations.Any(o => o.Id == x.ObservationId)).ExecuteUpdateAsync(s => s.SetProperty(x => x.Remark, ""), cancel);
        var opinions = db.TermOpinions.Where(o => ids.Contains(o.TeacherId));
        await opinions.ExecuteUpdateAsync(s => s.SetProperty(o => o.Text, instead), cancel);
        await opinions.Where(o => o.Reason != "").ExecuteUpdateAsync(s => s.SetProperty(o => o.Reason, instead), cancel);
        var steps = db.InductionSteps.Where(x => ids.Contains(x.TeacherId));
        await steps.ExecuteUpdateAsync(s => s.SetProperty(x => x.Note, ""), cancel);
        await steps.Where(x => x.WithdrawalReason != null).ExecuteUpdateAsync(s => s.SetProperty(x => x.WithdrawalReason, instead), cancel);
        var results = db.InductionResults.Where(r => ids.Contains(r.TeacherId));
        await results.Where(r => r.Reason != "").ExecuteUpdateAsync(s => s.SetProperty(r => r.Reason, instead), cancel);
        await results.Where(r => r.ExceptionReason != null).ExecuteUpdateAsync(s => s.SetProperty(r => r.ExceptionReason, instead), cancel);
        await results.Where(r => r.RevocationReason != null).ExecuteUpdateAsync(s => s.SetProperty(r => r.RevocationReason, instead), cancel);
        foreach (var word in traces.Plain.Concat(traces.Words))
        {
            await observations.Where(o => o.Topic.Contains(word) || o.ClassName.Contains(word))
                .ExecuteUpdateAsync(s => s.SetProperty(o => o.Topic, o => o.Topic.Replace(word, instead)).SetProperty(o => o.ClassName, o => o.ClassName.Replace(word, instead)), cancel);
        }
    }
}
