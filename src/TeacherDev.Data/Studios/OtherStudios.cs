using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;

namespace TeacherDev.Data.Studios;

/// <summary>Whether somebody belongs to another studio on the same days. An alliance holds studios and is none beside them.</summary>
public static class OtherStudios
{
    private static readonly StudioState[] Ahead = [StudioState.Applied, StudioState.Recommended, StudioState.Admitted, StudioState.Suspended];

    /// <summary>Another studio in which they take part, lead or stand in on a day of a span, or may once it is decided; null for none.</summary>
    /// <param name="studioId">The one that is asked for; null before it is applied for.</param>
    public static async Task<string?> ElsewhereBetween(this TeacherDevDb db, int? studioId, StudioKind kind, int teacherId, DateOnly since, DateOnly until, CancellationToken cancel) =>
        kind == StudioKind.Alliance ? null
        : await (from member in db.StudioMembers
                 join other in db.Studios on member.StudioId equals other.Id
                 where member.StudioId != studioId && member.TeacherId == teacherId
                     && ((member.State == MemberState.Admitted && member.StartOn <= until && (member.EndOn ?? other.EndedOn ?? other.EndOn) >= since)
                         || (StudioMember.Waiting.Contains(member.State) && other.StartOn <= until && (other.EndedOn ?? other.EndOn) >= since))
                 orderby member.Id
                 select other.Name).FirstOrDefaultAsync(cancel)
            ?? await (from lead in db.StudioLeads
                      join other in db.Studios on lead.StudioId equals other.Id
                      where lead.StudioId != studioId && lead.TeacherId == teacherId && other.Kind != StudioKind.Alliance && Ahead.Contains(other.State)
                          && lead.StartOn <= until && (lead.EndOn ?? other.EndOn) >= since
                      orderby lead.Id
                      select other.Name).FirstOrDefaultAsync(cancel);
}
