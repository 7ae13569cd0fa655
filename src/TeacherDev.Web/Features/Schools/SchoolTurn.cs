using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools;

/// <summary>One step at a time: of two who change schools the second sees what the first did, and so does whoever brings somebody to one.</summary>
public sealed class SchoolTurn(TeacherDevDb db)
{
    /// <param name="take">Does the step, or says why not; the schools and events that it is given are tracked.</param>
    public async Task<Refusal?> Take(Func<SchoolBook, IReadOnlyList<SchoolEvent>, Task<Refusal?>> take, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Schools.ExecuteUpdateAsync(s => s.SetProperty(x => x.Code, x => x.Code), cancel);
        var schools = await db.Schools.ToListAsync(cancel);
        var events = await db.SchoolEvents.Include(e => e.Things).OrderBy(e => e.Id).ToListAsync(cancel);
        if (await take(new(schools, events), events) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return null;
    }
}
