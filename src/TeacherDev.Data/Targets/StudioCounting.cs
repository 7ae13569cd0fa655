using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Data.Targets;

/// <summary>The studios of the district and who was in them, so that a target can count them on any day.</summary>
public sealed class StudioCounting
{
    private readonly List<Studio> studios;
    private readonly List<(int StudioId, int TeacherId, DateOnly StartOn)> members;
    private readonly ILookup<int, StudioLead> leads;
    private readonly IReadOnlyDictionary<int, DateOnly?> former;

    private StudioCounting(List<Studio> studios, List<(int StudioId, int TeacherId, DateOnly StartOn)> members, List<StudioLead> leads, IReadOnlyDictionary<int, DateOnly?> former) =>
        (this.studios, this.members, this.leads, this.former) = (studios, members, leads.ToLookup(l => l.StudioId), former);

    /// <param name="counts">What the plan counts: what none of them needs is not read.</param>
    public static async Task<StudioCounting> Read(TeacherDevDb db, IReadOnlyCollection<TargetCount> counts, bool withLeads, CancellationToken cancel)
    {
        var reads = counts.Any(c => c is StudioCount or MemberCount);
        var studios = reads ? await db.Studios.AsNoTracking().Where(s => s.State == StudioState.Admitted || s.State == StudioState.Suspended || s.State == StudioState.Closed || s.State == StudioState.Revoked).ToListAsync(cancel) : [];
        var members = counts.Any(c => c is MemberCount)
            ? (await db.StudioMembers.AsNoTracking().Where(m => m.State == MemberState.Admitted && m.StartOn != null && db.Teachers.Any(t => t.Id == m.TeacherId && t.AnonymisedAt == null))
                .Select(m => new { m.StudioId, m.TeacherId, m.StartOn }).ToListAsync(cancel)).ConvertAll(m => (m.StudioId, m.TeacherId, m.StartOn!.Value))
            : [];
        var leads = reads && withLeads ? await db.StudioLeads.AsNoTracking().Where(l => !l.IsDeputy).ToListAsync(cancel) : [];

        // Whoever has an end of their last post at all: the day that is asked for tells whether it is past.
        return new(studios, members, leads, await db.FormerAmong([.. leads.Select(l => l.TeacherId).Distinct()], DateOnly.MaxValue, cancel));
    }

    /// <param name="on">The day of the figure.</param>
    /// <param name="today">Since when a studio is suspended nobody wrote down: it counts on the days before today.</param>
    public TargetFigure Figure(TargetCount count, DateOnly on, DateOnly today) => new(count switch
    {
        StudioCount running => Running(running, on, today).Count(),
        _ => People(count, on, today).Count,
    }, null);

    /// <summary>The people behind it: the members, or those in post who lead the studios on the day.</summary>
    public IReadOnlySet<int> People(TargetCount count, DateOnly on, DateOnly today) => count switch
    {
        StudioCount running => Running(running, on, today).SelectMany(s => leads[s.Id].Where(l => l.IsOn(on) && InPost(l.TeacherId, on)).Select(l => l.TeacherId)).ToHashSet(),
        MemberCount trained => MembersOf(trained, on),
        _ => throw new NotSupportedException($"No studio answers the count {count}."),
    };

    private bool InPost(int teacherId, DateOnly on) => !former.TryGetValue(teacherId, out var last) || last >= on;

    private HashSet<int> MembersOf(MemberCount trained, DateOnly on)
    {
        var counted = studios.Where(s => s.State != StudioState.Revoked && IsOne(trained.Kinds, s)).Select(s => s.Id).ToHashSet();
        return [.. members.Where(m => m.StartOn <= on && counted.Contains(m.StudioId)).Select(m => m.TeacherId)];
    }

    private IEnumerable<Studio> Running(StudioCount running, DateOnly on, DateOnly today) =>
        studios.Where(s => IsOne(running.Kinds, s) && s.Days.Contains(on) && (on < today || s.State is not StudioState.Suspended));

    private static bool IsOne(IReadOnlyList<string> kinds, Studio studio) => kinds.Any(k => LeadRule.Words.TryGetValue(k, out var kind) && kind == studio.Kind);
}
