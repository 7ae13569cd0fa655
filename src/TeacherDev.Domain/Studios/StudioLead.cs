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

    /// <summary>Why somebody may not take over another's place on a day.</summary>
    /// <param name="now">All leads of the studio.</param>
    /// <param name="place">The number of the lead whose place it is; null where one leads alone.</param>
    /// <param name="on">The successor's first day; no day ahead, since a hand-over is told when it happens. Of a studio that has not begun its own first day.</param>
    public static Refusal? WhyNotHandOver(Studio studio, IReadOnlyCollection<StudioLead> now, int? place, int successor, DateOnly on, DateOnly today) =>
        WhyNotBegin(studio, on, today) is { } refusal ? refusal
        : Leads(now, successor, on) ? new("lead-already")
        : Place(now, place) is not { } goes ? new("lead-whose")
        : today >= studio.StartOn && goes.StartOn >= on ? new("lead-day-early", goes.StartOn)
        : null;

    /// <summary>Why somebody may not lead beside those who lead, from a day on.</summary>
    /// <param name="most">How many lead together at most.</param>
    public static Refusal? WhyNotJoin(Studio studio, IReadOnlyCollection<StudioLead> now, int who, DateOnly on, DateOnly today, int most) =>
        WhyNotBegin(studio, on, today) is { } refusal ? refusal
        : Leads(now, who, on) ? new("lead-already")
        : Together(now, on) >= most ? new("lead-most", most)
        : null;

    /// <summary>Why a place may not simply end: nobody in post would lead. Who stands in, only stands in.</summary>
    /// <param name="former">Who of them is in post no more.</param>
    public Refusal? WhyNotEnd(IEnumerable<StudioLead> now, IReadOnlyCollection<int> former) =>
        EndOn is not null ? new("studio-changed")
        : IsDeputy || now.Any(l => l.LeadsOpenly && l.TeacherId != TeacherId && !former.Contains(l.TeacherId)) ? null
        : new("lead-last");

    /// <summary>They lead, are no deputy, and no end is set.</summary>
    public bool LeadsOpenly => !IsDeputy && EndOn is null;

    /// <summary>Whose place is handed over; null where two lead and none is named, or it is none of theirs.</summary>
    public static StudioLead? Place(IEnumerable<StudioLead> now, int? place)
    {
        var open = now.Where(l => l.LeadsOpenly).ToList();
        return place is { } id ? open.Find(l => l.Id == id) : open is [var alone] ? alone : null;
    }

    /// <summary>The most people who lead together on one day from a day on.</summary>
    public static int Together(IReadOnlyCollection<StudioLead> now, DateOnly from) =>
        now.Where(l => !l.IsDeputy && l.StartOn > from).Select(l => l.StartOn).Append(from).Max(day => now.Where(l => !l.IsDeputy && l.IsOn(day)).Select(l => l.TeacherId).Distinct().Count());

    /// <summary>Somebody leads on the day, or will.</summary>
    private static bool Leads(IEnumerable<StudioLead> now, int who, DateOnly on) => now.Any(l => !l.IsDeputy && l.TeacherId == who && (l.EndOn is null || l.EndOn >= on));

    private static Refusal? WhyNotBegin(Studio studio, DateOnly on, DateOnly today) =>
        studio.State is not (StudioState.Admitted or StudioState.Suspended) ? new("studio-not-running")
        : today < studio.StartOn && on != studio.StartOn ? new("lead-day", studio.StartOn, studio.StartOn)
        : today >= studio.StartOn && (on > today || !studio.Days.Contains(on)) ? new("lead-day", studio.StartOn, today)
        : null;
}
