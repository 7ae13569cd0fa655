using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Scores;

public sealed record ScorecardPage(StudioPage Studio, MemberRow Row)
{
    /// <summary>Of what an item is made; more than these are folded.</summary>
    public const int MostShown = 6;
}
