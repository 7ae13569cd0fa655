using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Studios.Members;

/// <summary>Somebody who has a seat in a studio, or waits for one.</summary>
/// <param name="IsRural">Their school lies outside the town (城乡: 乡村).</param>
/// <param name="From">Their first day; the first of all where that is not said.</param>
/// <param name="Until">Their last; null while they take part.</param>
public sealed record Seated(int TeacherId, int? SchoolId, bool IsRural, DateOnly From = default, DateOnly? Until = null)
{
    public bool IsOn(DateOnly day) => From <= day && (Until is null || Until >= day);
}

/// <summary>Whether a seat may be given, by the studio's own bounds.</summary>
public static class Seating
{
    /// <param name="who">Who would have one, from their first day on.</param>
    /// <param name="members">Who has a seat, or had or will have one: as many are counted as sit there together on any day from then on.</param>
    /// <param name="waiting">Who waits for the district's word or the leader's, recommended by their schools.</param>
    public static Refusal? WhyNot(Studio studio, Seated who, IReadOnlyCollection<Seated> members, IEnumerable<Seated> waiting)
    {
        var free = Free(studio, who.From, members);
        return free <= 0 ? new("seats-all", studio.Seats)
            : studio.SeatsPerSchool is { } most && who.SchoolId is { } school && Most(who.From, [.. members.Where(m => m.SchoolId == school)]) >= most ? new("seats-school", most)
            : studio.RuralFirst && !who.IsRural && waiting.Count(w => w.IsRural && w.TeacherId != who.TeacherId) >= free ? new("seats-rural", free)
            : null;
    }

    /// <summary>How many seats stay free from a day on: whoever comes later has theirs already. Below zero where more sit there than seats are.</summary>
    public static int Free(Studio studio, DateOnly from, IReadOnlyCollection<Seated> members) => studio.Seats - Most(from, members);

    /// <summary>The most who sit there on one day from a day on: on it, or on the first of somebody who comes later.</summary>
    private static int Most(DateOnly from, IReadOnlyCollection<Seated> members) =>
        members.Select(m => m.From).Where(day => day > from).Append(from).Max(day => members.Count(m => m.IsOn(day)));

    /// <summary>Why somebody may not apply.</summary>
    /// <param name="own">Their rows in this studio.</param>
    /// <param name="elsewhere">The name of another studio in which they take part or wait; null for none.</param>
    /// <param name="leads">They lead this one.</param>
    /// <param name="twoAtOnce">The district allows two studios at once.</param>
    /// <param name="from">The first day on which they would take part.</param>
    public static Refusal? WhyNotApply(Studio studio, IEnumerable<StudioMember> own, string? elsewhere, bool leads, bool twoAtOnce, DateOnly from, DateOnly today) =>
        studio.State != StudioState.Admitted || today > studio.EndOn ? new("studio-not-running")
        : leads ? new("member-leads")
        : own.Any(m => m.IsOpen || m.IsFrom(from)) ? new("member-already")
        : WhyNotBeside(elsewhere, twoAtOnce);

    /// <summary>Why somebody may not belong to a studio, in whichever role, on days on which they belong to another.</summary>
    /// <param name="elsewhere">The name of the other; null for none.</param>
    public static Refusal? WhyNotBeside(string? elsewhere, bool twoAtOnce) => elsewhere is not null && !twoAtOnce ? new("member-elsewhere", elsewhere) : null;
}
