using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Cohorts;

public enum CohortState
{
    Planned,
    Running,

    /// <summary>Its days are over and nobody closed it.</summary>
    Over,
    Closed,
}

/// <summary>
/// One cohort (培养班): people whom the district trains together for some years. What its kind asked when it was opened stands here, so a
/// later catalogue moves nothing of it. Never deleted.
/// </summary>
public sealed class Cohort
{
    public const int KindLength = 40, NameLength = 100, AboutLength = 1000, CodesLength = 300;
    public const string Comma = ",";

    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: a form that is sent twice opens one cohort.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A code of the catalogue; what conditions ask for (rules.md).</summary>
    public string Kind { get; private set; } = "";
    public string Name { get; private set; } = "";
    public DateOnly StartOn { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly EndOn { get; private set; }
    public int Places { get; private set; }
    public string InCharge { get; private set; } = "";
    public string About { get; private set; } = "";

    /// <summary>Codes of the policies that its members are looked at by, parted by commas.</summary>
    public string Duties { get; private set; } = "";

    /// <summary>Codes of the policies that do not bind its members, parted by commas.</summary>
    public string Outside { get; private set; } = "";
    public int ShadowingDays { get; private set; }
    public int SecondmentDays { get; private set; }
    public bool NeedsMentor { get; private set; }
    public int ForumMonths { get; private set; }
    public string OpenedBy { get; private set; } = "";
    public DateTime OpenedAt { get; private set; }

    public CohortClosing? Closing { get; private set; }
    public List<CohortMember> Members { get; } = [];
    public List<CohortTraining> Trainings { get; } = [];

    public DateRange Days => new(StartOn, EndOn);

    public IReadOnlyList<string> DutyCodes => Codes(Duties);

    public IReadOnlyList<string> OutsideCodes => Codes(Outside);

    public CohortTerms Terms => new(Name, Days, Places, InCharge, About);

    /// <summary>The kinds of stays that it asks for.</summary>
    public IReadOnlyList<StayKind> Stays => [.. Enum.GetValues<StayKind>().Where(k => DaysOf(k) > 0)];

    /// <summary>How many days of that kind it asks of each; 0 for none.</summary>
    public int DaysOf(StayKind kind) => kind == StayKind.Shadowing ? ShadowingDays : SecondmentDays;

    public static Cohort Opened(string key, CohortKind kind, CohortTerms terms, string by, DateTime at)
    {
        Cohort cohort = new()
        {
            Key = key, Kind = kind.Code, Duties = string.Join(Comma, kind.Duties), Outside = string.Join(Comma, kind.Outside), ShadowingDays = kind.ShadowingDays, SecondmentDays = kind.SecondmentDays,
            NeedsMentor = kind.NeedsMentor, ForumMonths = kind.ForumMonths, OpenedBy = by, OpenedAt = at,
        };
        cohort.Change(terms);
        return cohort;
    }

    public CohortState StateOn(DateOnly today) =>
        Closing is not null ? CohortState.Closed : today < StartOn ? CohortState.Planned : today <= EndOn ? CohortState.Running : CohortState.Over;

    /// <summary>How much of its days is over, 0 to 1.</summary>
    public double Elapsed(DateOnly today) => Math.Clamp((double)(today.DayNumber - StartOn.DayNumber + 1) / Days.Days, 0, 1);

    /// <summary>Why these terms may not take the place of its own: whoever is in it stays within its days and places.</summary>
    public Refusal? WhyNotChange(CohortTerms terms) =>
        Closing is not null ? new("cohort-closed")
        : terms.WhyNot() is { } refusal ? refusal
        : terms.Places < Members.Count(m => m.TakesSeat) ? new("cohort-places-taken", Members.Count(m => m.TakesSeat))
        : Members.Exists(m => m.Holds && (m.StartOn < terms.Days.Start || (m.EndOn ?? m.StartOn) > terms.Days.End)) ? new("cohort-members-beyond")
        : null;

    public void Change(CohortTerms terms) => (Name, StartOn, EndOn, Places, InCharge, About) = (terms.Name, terms.Days.Start, terms.Days.End, terms.Places, terms.InCharge, terms.About);

    /// <summary>Why nobody may join from that day: it is closed, runs on other days, or has no place left.</summary>
    public Refusal? WhyNotTake(DateOnly from) =>
        Closing is not null ? new("cohort-closed")
        : !Days.Contains(from) ? new("cohort-from", StartOn, EndOn)
        : Members.Count(m => m.TakesSeat) >= Places ? new("cohort-full", Places)
        : null;

    /// <summary>Why it may not be closed with that last day: not before its people are told how they did.</summary>
    public Refusal? WhyNotClose(DateOnly lastOn, DateOnly today) =>
        Closing is not null ? new("cohort-closed")
        : lastOn < StartOn || lastOn > EndOn || lastOn > today ? new("cohort-last-day", StartOn, EndOn < today ? EndOn : today)
        : Members.Find(m => m.TakesSeat && m.StartOn > lastOn) is { } later ? new("cohort-joined-later", later.StartOn)
        : Members.Count(m => m.TakesSeat && m.Result is null) is var open and > 0 ? new("cohort-results-open", open)
        : null;

    /// <summary>Whoever is in it was in it up to the last day.</summary>
    public void Close(DateOnly lastOn, string reason, string by, DateTime at)
    {
        Closing = CohortClosing.Of(lastOn, reason, by, at);
        foreach (var member in Members.Where(m => m.TakesSeat))
        {
            member.End(lastOn, by, at);
        }
    }

    internal static IReadOnlyList<string> Codes(string kept) => kept.Split(Comma, StringSplitOptions.RemoveEmptyEntries);
}
