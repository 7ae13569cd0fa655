using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Web.Features.Studios.About;

/// <param name="Members">How many take part today.</param>
/// <param name="Held">What was held, the last first.</param>
/// <param name="MayApply">The reader may ask for a seat.</param>
/// <param name="Own">Their last application; null for none.</param>
public sealed record AboutPage(
    Studio Studio, string School, int Members, IReadOnlyList<(DateOnly On, string Topic)> Held, IReadOnlyList<(ScoreItem Item, int Count)> Outcomes, bool MayApply, StudioMember? Own, DateOnly Today, string Typed);
