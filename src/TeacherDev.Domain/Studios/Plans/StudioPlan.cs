using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios.Plans;

/// <summary>What a plan is for.</summary>
public enum PlanSpan
{
    /// <summary>The studio's whole term.</summary>
    Whole,

    /// <summary>A school year; once it is approved its sessions can be held and pay.</summary>
    Year,

    /// <summary>A term of a school year.</summary>
    Term,
}

public enum PlanState
{
    Draft,
    Filed,
    Approved,
}

/// <summary>One plan of a studio: for its whole term, a school year, or half of one.</summary>
public sealed class StudioPlan
{
    public const int LongestText = 8000;

    /// <summary>Nobody holds more than that in a year.</summary>
    public const int MostTenths = 3000;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int StudioId { get; private set; }
    public PlanSpan Span { get; private set; }

    /// <summary>The school year's first year; 0 for the whole term.</summary>
    public int Year { get; private set; }

    /// <summary>1 or 2 for a term's plan; 0 otherwise.</summary>
    public int Term { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>Tenths of an hour that the year's sessions give at most; null where the plan is none of a year.</summary>
    public int? Tenths { get; private set; }

    public PlanState State { get; private set; }
    public int? FiledById { get; private set; }
    public DateTime? FiledAt { get; private set; }
    public int? DecidedById { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>What whoever decided had to say.</summary>
    public string DecidedBecause { get; private set; } = "";

    /// <summary>The training whose sessions are the year's; made when its plan is approved.</summary>
    public int? TrainingId { get; private set; }

    public static StudioPlan Of(int studioId, PlanSpan span, int year, int term) => new() { StudioId = studioId, Span = span, Year = span == PlanSpan.Whole ? 0 : year, Term = span == PlanSpan.Term ? term : 0 };

    /// <summary>Its days within the studio's own.</summary>
    public DateRange? DaysIn(Studio studio)
    {
        var days = Span switch { PlanSpan.Whole => studio.Days, PlanSpan.Year => new SchoolYear(Year).Range, _ => new SchoolTerm(Year, Term).Range };
        return !days.Overlaps(studio.Days) ? null : new(days.Start > studio.StartOn ? days.Start : studio.StartOn, days.End < studio.Days.End ? days.End : studio.Days.End);
    }

    /// <summary>Why a session cannot lie on a day of this plan: it lies outside, or the studio rests and this is a new one.</summary>
    public Refusal? WhyNotHold(Studio studio, DateOnly on, bool isNew) =>
        isNew && studio.State == StudioState.Suspended ? new("session-studio-rests", studio.Name)
        : DaysIn(studio) is { } days && days.Contains(on) ? null
        : new("session-studio-outside", DaysIn(studio)?.Start ?? studio.StartOn, DaysIn(studio)?.End ?? studio.Days.End);

    /// <summary>A term's plan that stood when the term ended is what the studio meant to do then.</summary>
    public bool IsPast(Studio studio, DateOnly today) => Span == PlanSpan.Term && State == PlanState.Approved && DaysIn(studio)?.End < today;

    public Refusal? WhyNotWrite(Studio studio, string text, int? tenths, DateOnly today) =>
        studio.State != StudioState.Admitted ? new("studio-not-running")
        : DaysIn(studio) is null ? new("plan-outside", studio.StartOn, studio.EndOn)
        : State == PlanState.Filed ? new("plan-filed")
        : State == PlanState.Approved && Span == PlanSpan.Year ? new("plan-approved")
        : IsPast(studio, today) ? new("plan-over", DaysIn(studio)!.Value.End)
        : text.Length is 0 or > LongestText ? new("plan-text", LongestText)
        : Span == PlanSpan.Year && tenths is not (> 0 and <= MostTenths) ? new("plan-hours", new Hours(MostTenths))
        : null;

    /// <summary>A plan for the whole or for a term is the leader's own; a year's waits for the district.</summary>
    public void Write(string text, int? tenths, bool file, Signer by, DateTime at)
    {
        (Text, Tenths) = (text, Span == PlanSpan.Year ? tenths : null);
        State = !file ? PlanState.Draft : Span == PlanSpan.Year ? PlanState.Filed : PlanState.Approved;
        (FiledById, FiledAt, DecidedById, DecidedAt, DecidedBecause) = (by.AccountId, at, null, null, "");
    }

    /// <summary>Nobody approves what they filed, nor for a studio that they lead.</summary>
    public Refusal? WhyNotDecide(Signer by, IEnumerable<int> leads) =>
        State != PlanState.Filed ? new("plan-not-filed")
        : (by.AccountId is { } me && me == FiledById) || (by.TeacherId is { } own && leads.Contains(own)) ? new("plan-own")
        : null;

    public void Decide(bool approve, string because, Signer by, DateTime at) =>
        (State, DecidedById, DecidedAt, DecidedBecause) = (approve ? PlanState.Approved : PlanState.Draft, by.AccountId, at, because);

    /// <summary>Why the district may not let the year give other hours than it approved.</summary>
    public Refusal? WhyNotAllow(int? tenths, Signer by, IEnumerable<int> leads) =>
        State != PlanState.Approved || Span != PlanSpan.Year ? new("plan-not-approved")
        : by.TeacherId is { } own && leads.Contains(own) ? new("plan-own")
        : tenths is not (> 0 and <= MostTenths) ? new("plan-hours", new Hours(MostTenths))
        : null;

    public void Allow(int tenths) => Tenths = tenths;

    public void Opens(int trainingId) => TrainingId = trainingId;
}
