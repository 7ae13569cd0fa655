using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>
/// Gives whoever completed a cohort before completing entered the register their record, dated by the result. It finds only results without a
/// record, so that it can run again at any time; cohorts that are closed are filled in too.
/// </summary>
public sealed class CompletionFilling(TeacherDevDb db, DistrictClock clock)
{
    public const string By = "completions";
    private const int AtOnce = 200;

    /// <returns>How many records it entered.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        var open = await db.CohortMembers.Where(m => m.WithdrawnAt == null && m.Result == CohortResult.Completed && m.ResultOn != null && m.RecordId == null)
            .OrderBy(m => m.Id).Select(m => new { m.Id, m.CohortId }).Take(AtOnce).ToListAsync(cancel);
        var entered = 0;
        foreach (var one in open)
        {
            entered += await Fill(one.CohortId, one.Id, cancel) ? 1 : 0;
        }

        return entered;
    }

    /// <summary>Alone with the cohort, as its other steps: a result that is taken back meanwhile gets none.</summary>
    private async Task<bool> Fill(int cohortId, int memberId, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Cohorts.Where(c => c.Id == cohortId).ExecuteUpdateAsync(c => c.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        var member = await db.CohortMembers.Include(m => m.Cohort).SingleAsync(m => m.Id == memberId, cancel);
        if (!member.Holds || member.Result != CohortResult.Completed || member.RecordId is not null)
        {
            return false;
        }

        CareerSigner signer = new(null, member.ResultBy ?? By, null);
        var record = CareerRecord.Completed(
            member.TeacherId, member.Cohort.Name, member.Certificate, member.ResultOn!.Value, string.Create(CultureInfo.InvariantCulture, $"{cohortId:D16}{memberId:D16}"), signer, clock.UtcNow);
        db.Add(record);
        await db.SaveChangesAsync(cancel);
        member.StandsAs(record);
        db.Audited(Actor.Command(By), clock.UtcNow, "career.entered", ("teacher", member.TeacherId), new { Record = record.Id, record.Item, Cohort = record.Word, On = record.AwardedOn });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return true;
    }
}
