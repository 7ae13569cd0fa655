using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Features.Cohorts.OneCohort;

namespace TeacherDev.Web.Features.Cohorts.OneMember;

/// <summary>A session of the cohort's trainings in somebody's days.</summary>
public sealed record SessionLine(int TrainingId, string Title, DateOnly On, bool IsForum, bool WasThere, bool Confirmed)
{
    /// <summary>The last part of the key that says how they were.</summary>
    public string How => (WasThere, Confirmed) switch { (true, true) => "There", (true, false) => "Waits", (false, true) => "Away", _ => "Unknown" };

    public string Tone => (WasThere, Confirmed) switch { (true, true) => "Met", (true, false) => "OnTrack", (false, true) => "NotMet", _ => "NotStarted" };
}

/// <summary>One member: what is asked, what is done.</summary>
/// <param name="Sessions">Up to today, the latest first.</param>
/// <param name="Typed">A reason that was typed and refused.</param>
public sealed record MemberPage(MemberLine Line, CareerCatalogue Catalogue, IReadOnlyList<SessionLine> Sessions, StayForm Form, string Typed, bool IsOwn, bool Keeps, DateOnly Today)
{
    public Cohort Cohort => Line.Member.Cohort;

    public CohortMember Member => Line.Member;

    /// <summary>The cohort goes on, and so does the row.</summary>
    public bool IsOpen => Member.Holds && Cohort.Closing is null;

    public bool MayReport => IsOpen && Cohort.Stays.Count > 0 && (IsOwn || Keeps) && Member.StartOn <= Today;

    /// <summary>Nobody decides on their own.</summary>
    public bool Decides => Keeps && !IsOwn && Cohort.Closing is null;

    public bool MayWithdraw(ShadowingStay stay) => Cohort.Closing is null && ((stay.State == StayState.Reported && (IsOwn || Keeps)) || (stay.State == StayState.Confirmed && Decides));
}
