using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Scores;

public sealed record ScorecardPage(StudioPage Studio, MemberRow Row);
