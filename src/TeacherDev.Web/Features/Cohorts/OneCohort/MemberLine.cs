using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>Where a duty of somebody stands today.</summary>
/// <param name="Code">Of the policy.</param>
/// <param name="Policy">Its name, as read.</param>
/// <param name="StartOn">The first day of its window.</param>
public sealed record DutyLine(string Code, string Policy, string Status, DateOnly StartOn);

/// <summary>One member with how far they are.</summary>
/// <param name="Duties">Of those by which the kind looks at its members, those that they have today.</param>
public sealed record MemberLine(
    CohortMember Member, string Number, string Name, string NameKeys, string School, string SchoolCode, CohortProgress Progress, IReadOnlyList<DutyLine> Duties)
{
    /// <summary>They are in it, and something of what is asked is missing.</summary>
    public bool Lacks => Member.Holds && Member.Result is null && Progress.Lacks is not null;

    /// <summary>Stays that wait for the office's word.</summary>
    public int Waits => Member.Holds ? Member.Stays.Count(s => s.State == StayState.Reported) : 0;

    /// <summary>0 to 1; more than is asked is no more.</summary>
    public double Share(int done, int asked) => asked == 0 ? 1 : Math.Min(1, (double)done / asked);
}
