using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Requirements.Suppositions;

namespace TeacherDev.Data.Requirements.Drafts;

public static class ChoicesReading
{
    /// <summary>What the district may suppose of one person or of many: any school to move to, any draft as the rule.</summary>
    public static async Task<SupposedChoices> SupposedChoices(this TeacherDevDb db, DateOnly today, CancellationToken cancel) => new(
        await db.Schools.AsNoTracking().ToChoose(today).OrderBy(s => s.Code).ToListAsync(cancel),
        await db.PolicyDrafts.OrderBy(d => d.Id).Select(d => new SupposedDraft(d.Id, d.Code, d.SavedBy, d.FromOn, d.Document)).ToListAsync(cancel));
}
