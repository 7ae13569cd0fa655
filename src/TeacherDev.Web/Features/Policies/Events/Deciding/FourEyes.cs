using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events.Deciding;

/// <summary>Whether an event takes two: then nobody approves what they wrote on themselves (the setting <c>Policies:EventsTakeTwo</c>).</summary>
public sealed record FourEyes(bool AreNeeded)
{
    /// <summary>Whether this person may not approve the draft, having drafted or edited it.</summary>
    public async Task<bool> Forbid(TeacherDevDb db, PolicyEventRecord draft, Actor by, CancellationToken cancel)
    {
        if (!AreNeeded)
        {
            return false;
        }

        var id = $"{draft.Id}";
        return await db.Audit.AnyAsync(
            a => a.SubjectKind == "event" && a.SubjectId == id && (a.Action == "event.drafted" || a.Action == "event.redrafted") && a.ActorId == by.Id, cancel);
    }
}
