using TeacherDev.Data.Schools;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Schools.Merging;

/// <summary>Somebody whom a merger concerns.</summary>
/// <param name="After">What they have from then on in the place of what they have now.</param>
public sealed record MergedPerson(Teacher Teacher, IReadOnlyList<Placement> Before, IReadOnlyList<Placement> After);

/// <summary>Legal posts and stays at both schools on the day of the merger.</summary>
public sealed record PlacementCount(School School, int PostsBefore, int PostsAfter, int StaysBefore, int StaysAfter);

/// <summary>What a merger would do; nothing is written yet.</summary>
/// <param name="Counts">The school that goes, the one that stays; the sum of both stays but for guests who come to belong there.</param>
/// <param name="Uses">What else names the school.</param>
public sealed record MergerPreviewPage(
    MergerForm Form, School From, School Into, DateOnly On, IReadOnlyList<PlacementCount> Counts, IReadOnlyList<MergedPerson> People, IReadOnlyList<SchoolUse> Uses)
{
    /// <summary>Past so many the others are folded.</summary>
    public const int Shown = 20;

    /// <summary>The tone of what becomes of something.</summary>
    public static string Tone(UseFate fate) => fate switch { UseFate.GoesOver => "AtRisk", UseFate.Follows => "OnTrack", _ => "NotStarted" };

    public School Of(Placement placement) => placement.SchoolId == Into.Id ? Into : From;
}
