using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Rotations.Away;

public enum HostWordKind
{
    /// <summary>中期检查: how it goes, half-way.</summary>
    MidWay,

    /// <summary>年度考核 of a calendar year.</summary>
    Yearly,
}

/// <summary>What a host school said of somebody who is at it. Never rewritten: a correction takes it back with a reason, and another is said.</summary>
public sealed class HostWord
{
    public const int TextLength = 1000, NameLength = 100, GradeLength = 20, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The host school of the first day, which a merger during the stay does not change.</summary>
    public int SchoolId { get; private set; }

    /// <summary>The first day of the time at the host school.</summary>
    public DateOnly StartOn { get; private set; }
    public HostWordKind Kind { get; private set; }

    /// <summary>The calendar year that is appraised; of a check the year of the middle.</summary>
    public int Year { get; private set; }

    /// <summary>The grade of an appraisal; "" of a check.</summary>
    public string Grade { get; private set; } = "";

    /// <summary>Of a check: somebody has to talk to them.</summary>
    public bool NeedsCare { get; private set; }
    public string Text { get; private set; } = "";
    public int? ById { get; private set; }
    public string By { get; private set; } = "";
    public DateTime At { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    /// <param name="grade">One of the rules' words for an appraisal; "" for a check.</param>
    public static HostWord Of(HostTerm term, AwayStep step, string grade, bool needsCare, string text, Signer by, DateTime at) => new()
    {
        TeacherId = term.TeacherId, SchoolId = term.Began.Id, StartOn = term.Days.Start, Kind = step.Kind, Year = step.Year, Grade = step.Kind == HostWordKind.Yearly ? grade : "",
        NeedsCare = step.Kind == HostWordKind.MidWay && needsCare, Text = text, ById = by.AccountId, By = by.Name, At = at,
    };

    /// <summary>Why it may not be said today.</summary>
    /// <param name="step">Null where nothing of the kind is asked of the stay.</param>
    public static Refusal? WhyNotSay(AwayRules rules, HostTerm term, AwayStep? step, string grade, Signer by, DateOnly today) =>
        step is null ? new("away-not-asked")
        : by.TeacherId == term.TeacherId ? new("away-own")
        : step.Word is not null ? new("away-said")
        : today < step.OpensOn ? new("away-opens", step.OpensOn)
        : step.Kind == HostWordKind.Yearly && rules.Grades.All(g => g.Word != grade) ? new("away-grade")
        : null;

    public Refusal? WhyNotWithdraw(Signer by) => WithdrawnAt is not null ? new("away-withdrawn") : by.TeacherId == TeacherId ? new("away-own") : null;

    public void Withdraw(string because, Signer by, DateTime at) => (WithdrawnBecause, WithdrawnBy, WithdrawnAt) = (because, by.Name, at);
}
