using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>Somebody's way into the studio, or out of it.</summary>
/// <param name="IsRural">Their school lies in a village.</param>
public sealed record Applicant(StudioMember Member, StudioPerson Who, string? Title, bool IsRural, int StudioId, string Studio);

/// <summary>Who takes part, who waits, who left.</summary>
/// <param name="Own">The reader's own row that holds or waits; null for none.</param>
public sealed record MembersPage(Studio Studio, IReadOnlyList<Applicant> All, bool Leads, bool Decides, StudioMember? Own, StudioRules Rules, DateOnly Today, string Typed)
{
    /// <summary>Those who are in post no more and have a seat or wait for one, with their last day in post.</summary>
    public IReadOnlyDictionary<int, DateOnly?> Former { get; init; } = new Dictionary<int, DateOnly?>();

    /// <summary>The reader leads it or watches: they see who is in post no more.</summary>
    public bool Watches { get; init; }

    public IEnumerable<Applicant> Departed => All.Where(a => Watches && Former.ContainsKey(a.Who.TeacherId) && (a.Member.IsOpen || a.Member.IsFrom(Today)));

    public IEnumerable<Applicant> Waiting => All.Where(a => a.Member.IsOpen && !Former.ContainsKey(a.Who.TeacherId));

    public IEnumerable<Applicant> There => All.Where(a => a.Member.IsOn(Today) && !Former.ContainsKey(a.Who.TeacherId));

    /// <summary>Admitted, and their first day has not come.</summary>
    public IEnumerable<Applicant> Coming => All.Where(a => a.Member.IsComing(Today) && !Former.ContainsKey(a.Who.TeacherId));

    public IEnumerable<Applicant> Gone => All.Where(a => a.Member.State is MemberState.Declined or MemberState.Withdrawn || (a.Member.State == MemberState.Admitted && a.Member.EndOn < Today));

    /// <summary>Whose word somebody waits for, as far as it is the reader's.</summary>
    public string? StepFor(Applicant one) => one.Member.State switch
    {
        MemberState.Recommended when Leads => "acceptance",
        MemberState.Accepted when Decides => "confirmation",
        _ => null,
    };
}
