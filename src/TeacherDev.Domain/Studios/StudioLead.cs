using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios;

/// <summary>Somebody who leads a studio, or stands in for who does, for some days.</summary>
public sealed class StudioLead
{
    public int Id { get; private set; }
    public int StudioId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>副主持人.</summary>
    public bool IsDeputy { get; private set; }

    public DateOnly StartOn { get; private set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? EndOn { get; private set; }

    public string Because { get; private set; } = "";
    public int? ById { get; private set; }
    public DateTime At { get; private set; }

    public bool IsOn(DateOnly day) => StartOn <= day && (EndOn is null || EndOn >= day);

    public static StudioLead Of(Studio studio, int teacherId, bool isDeputy, DateOnly startOn, Signer by, DateTime at) =>
        new() { StudioId = studio.Id, TeacherId = teacherId, IsDeputy = isDeputy, StartOn = startOn, ById = by.AccountId, At = at };

    /// <summary>They lead no more after that day.</summary>
    /// <param name="inPostUntil">The last day in post of whoever left service: they led no longer. Null for whoever is in post.</param>
    public void End(DateOnly lastOn, string because, DateOnly? inPostUntil = null) =>
        (EndOn, Because) = (inPostUntil < lastOn && inPostUntil >= StartOn ? inPostUntil : lastOn, because);

    /// <summary>Why somebody may not take over on a day.</summary>
    /// <param name="now">All leads of the studio.</param>
    /// <param name="on">The successor's first day; no day ahead, since a hand-over is told when it happens. Of a studio that has not begun its own first day.</param>
    public static Refusal? WhyNotHandOver(Studio studio, IEnumerable<StudioLead> now, int successor, DateOnly on, DateOnly today) =>
        studio.State is not (StudioState.Admitted or StudioState.Suspended) ? new("studio-not-running")
        : today < studio.StartOn && on != studio.StartOn ? new("lead-day", studio.StartOn, studio.StartOn)
        : today >= studio.StartOn && (on > today || !studio.Days.Contains(on)) ? new("lead-day", studio.StartOn, today)
        : now.Any(l => !l.IsDeputy && l.TeacherId == successor && l.EndOn is null) ? new("lead-already")
        : today >= studio.StartOn && now.Any(l => !l.IsDeputy && l.EndOn is null && l.StartOn >= on) ? new("lead-day-early", now.Where(l => !l.IsDeputy && l.EndOn is null).Max(l => l.StartOn))
        : null;
}
