using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Studios.Members;

/// <summary>Somebody who has a seat in a studio, or waits for one.</summary>
/// <param name="IsRural">Their school lies outside the town (城乡: 乡村).</param>
public sealed record Seated(int TeacherId, int? SchoolId, bool IsRural);

/// <summary>Whether a seat may be given, by the studio's own bounds.</summary>
public static class Seating
{
    /// <param name="members">Who has a seat.</param>
    /// <param name="waiting">Who waits for the district's word or the leader's, recommended by their schools.</param>
    public static Refusal? WhyNot(Studio studio, Seated who, IReadOnlyCollection<Seated> members, IEnumerable<Seated> waiting)
    {
        var free = studio.Seats - members.Count;
        return free <= 0 ? new("seats-all", studio.Seats)
            : studio.SeatsPerSchool is { } most && who.SchoolId is { } school && members.Count(m => m.SchoolId == school) >= most ? new("seats-school", most)
            : studio.RuralFirst && !who.IsRural && waiting.Count(w => w.IsRural && w.TeacherId != who.TeacherId) >= free ? new("seats-rural", free)
            : null;
    }

    /// <summary>Why somebody may not apply.</summary>
    /// <param name="own">Their rows in this studio.</param>
    /// <param name="elsewhere">The name of another studio in which they take part or wait; null for none.</param>
    /// <param name="leads">They lead this one.</param>
    /// <param name="twoAtOnce">The district allows two studios at once.</param>
    public static Refusal? WhyNotApply(Studio studio, IEnumerable<StudioMember> own, string? elsewhere, bool leads, bool twoAtOnce, DateOnly today) =>
        studio.State != StudioState.Admitted || today > studio.EndOn ? new("studio-not-running")
        : leads ? new("member-leads")
        : own.Any(m => m.IsOpen || m.IsOn(today)) ? new("member-already")
        : elsewhere is not null && !twoAtOnce ? new("member-elsewhere", elsewhere)
        : null;
}
