using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Teachers.Leave;

/// <summary>What is asked for: which days of which duty, why, by which document.</summary>
/// <param name="PolicyCode">The duty it frees from, or <see cref="Exemption.Rotation"/>; null for every one.</param>
/// <param name="EndOn">The last day; null while it is not known.</param>
public sealed record LeaveTerms(string Kind, string? PolicyCode, DateOnly StartOn, DateOnly? EndOn, string Reason, string Document)
{
    private const int MostYearsAhead = 5;

    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    /// <summary>Why this person may not have it.</summary>
    /// <param name="person">Their facts as known now.</param>
    /// <param name="others">What was asked for them before.</param>
    /// <param name="fromRotation">Kinds that free from rotation, where it is asked for from rotation alone.</param>
    /// <param name="today">The district's business date: nobody plans leave for decades ahead.</param>
    public Refusal? WhyNot(TeacherRecord person, IEnumerable<LeaveRequest> others, IReadOnlyCollection<string> fromRotation, DateOnly today)
    {
        if (WhyNotKind(fromRotation) is { } kind)
        {
            return kind;
        }

        if (!Plausible.Days.Contains(StartOn) || (EndOn is { } last && !Plausible.Days.Contains(last)))
        {
            return new("leave-day-odd", StartOn);
        }

        var latest = today.AddYears(MostYearsAhead);
        if (StartOn > latest || EndOn > latest.AddYears(MostYearsAhead))
        {
            return new("leave-far", latest, latest.AddYears(MostYearsAhead));
        }

        if (EndOn < StartOn)
        {
            return new("leave-ends-early", StartOn, EndOn.Value);
        }

        return WhyNotThen(person) ?? WhyNotBeside(others);
    }

    /// <summary>Why not, with these beside it: days are granted once. Whoever is free from rotation alone may fall ill all the same.</summary>
    public Refusal? WhyNotBeside(IEnumerable<LeaveRequest> others) =>
        others.FirstOrDefault(o => o.Holds && IsOfSameDuty(o.PolicyCode) && o.Terms.Days.Overlaps(Days)) switch
        {
            null => null,
            { EndOn: { } end } other => new("leave-overlaps", other.Kind, other.StartOn, end),
            var other => new("leave-overlaps-open", other.Kind, other.StartOn),
        };

    /// <summary>The exemption that it becomes.</summary>
    public Exemption Granted(int teacherId, DateTime at) => new()
    {
        TeacherId = teacherId, PolicyCode = PolicyCode, Kind = Kind, Reason = Reason, Document = Document, StartOn = StartOn, EndOn = EndOn, RecordedAt = at,
    };

    private bool IsOfSameDuty(string? other) =>
        other == PolicyCode || (other != Exemption.Rotation && PolicyCode != Exemption.Rotation && (other is null || PolicyCode is null));

    private Refusal? WhyNotKind(IReadOnlyCollection<string> fromRotation) =>
        !LeaveKinds.Knows(Kind) && !fromRotation.Contains(Kind) ? new("leave-kind-unknown", Kind)
        : PolicyCode == Exemption.Rotation && !fromRotation.Contains(Kind) ? new("leave-kind-not-rotation", Kind)
        : PolicyCode != Exemption.Rotation && !LeaveKinds.Knows(Kind) ? new("leave-kind-rotation-alone", Kind)
        : null;

    private Refusal? WhyNotThen(TeacherRecord person) =>
        StartOn < person.Teacher.TeachingStartOn ? new("leave-before-service", person.Teacher.TeachingStartOn)
        : person.Stints.Any(s => s.Overlaps(Days)) ? null
        : new("leave-not-in-post", person.Teacher.Name);
}
