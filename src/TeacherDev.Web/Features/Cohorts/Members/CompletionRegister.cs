using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>Keeps a member's completing in the careers register: entered with the result, taken back with it. Each within a step of the cohort.</summary>
public sealed class CompletionRegister(TeacherDevDb db, CohortSteps steps, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Puts the register right by the member's result: one record while they have completed, none otherwise.</summary>
    /// <param name="reason">Why what stands there is taken back.</param>
    public async Task Follow(CohortMember member, string reason, CancellationToken cancel)
    {
        var completed = member.Holds && member.Result == CohortResult.Completed;
        if (member.RecordId is { } id)
        {
            var stood = await db.CareerRecords.SingleAsync(r => r.Id == id, cancel);
            if (completed && (stood.AwardedOn, stood.Document) == (member.ResultOn!.Value, member.Certificate))
            {
                return;
            }

            stood.Withdraw(me.CohortSigner(), clock.UtcNow, reason);
            member.StandsAs(null);
            steps.Audited(member, "career.withdrawn", Told(stood), reason);
        }

        if (completed)
        {
            var record = CareerRecord.Completed(member.TeacherId, member.Cohort.Name, member.Certificate, member.ResultOn!.Value, Guid.NewGuid().ToString("N"), me.CohortSigner(), clock.UtcNow);
            db.Add(record);
            await db.SaveChangesAsync(cancel);
            member.StandsAs(record);
            steps.Audited(member, "career.entered", Told(record), reason);
        }
    }

    private static object Told(CareerRecord record) => new { Record = record.Id, record.Item, Cohort = record.Word, On = record.AwardedOn };
}
