using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Teachers.Leave;

/// <summary>What is asked for: which days of which duty, why, by which document.</summary>
/// <param name="PolicyCode">The duty it frees from; null for every one.</param>
/// <param name="EndOn">The last day; null while it is not known.</param>
public sealed record LeaveTerms(string Kind, string? PolicyCode, DateOnly StartOn, DateOnly? EndOn, string Reason, string Document)
{
    private const int MostYearsAhead = 5;

    public DateRange Days => new(StartOn, EndOn ?? DateOnly.MaxValue);

    /// <summary>Why this person may not have it.</summary>
    /// <param name="person">Their facts as known now.</param>
    /// <param name="others">What was asked for them before.</param>
    /// <param name="today">The district's business date: nobody plans leave for decades ahead.</param>
    public Refusal? WhyNot(TeacherRecord person, IEnumerable<LeaveRequest> others, DateOnly today)
    {
        if (!LeaveKinds.Knows(Kind))
        {
            return new("leave-kind-unknown", Kind);
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

    /// <summary>Why not, with these beside it: days are granted once.</summary>
    public Refusal? WhyNotBeside(IEnumerable<LeaveRequest> others) =>
        others.FirstOrDefault(o => o.Holds && (o.PolicyCode is null || PolicyCode is null || o.PolicyCode == PolicyCode) && o.Terms.Days.Overlaps(Days)) switch
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

    private Refusal? WhyNotThen(TeacherRecord person) =>
        StartOn < person.Teacher.TeachingStartOn ? new("leave-before-service", person.Teacher.TeachingStartOn)
        : person.Stints.Any(s => s.Overlaps(Days)) ? null
        : new("leave-not-in-post", person.Teacher.Name);
}
