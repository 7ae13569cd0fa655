using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Privacy.Anonymising;

/// <summary>What would go of one person, and what stays.</summary>
/// <param name="WhyNot">Why it may not be done today; null when it may.</param>
/// <param name="Entries">Lines of the ledger, which stay.</param>
public sealed record AnonymityPage(Traces Traces, AnonymityForm Form, Refusal? WhyNot, int Entries, int Changes, int AuditRows)
{
    public Teacher Teacher => Traces.Teacher;

    public static async Task<AnonymityPage> Read(TeacherDevDb db, Traces traces, AnonymityForm form, Refusal? whyNot, CancellationToken cancel)
    {
        var ids = traces.Ids;
        return new(
            traces,
            form,
            whyNot,
            await db.LedgerEntries.CountAsync(e => ids.Contains(e.TeacherId), cancel),
            await db.ImportChanges.CountAsync(c => c.TeacherId != null && ids.Contains(c.TeacherId.Value), cancel),
            await (await db.AuditOf(traces.Teacher.Id, cancel)).CountAsync(cancel));
    }
}
