using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Credits.Duties;

/// <summary>A choice of a duty's lines, newest first.</summary>
/// <param name="Shown">Its name in the address; null for all lines.</param>
/// <param name="Clause">The clause that selects them, for those that are a clause's.</param>
public sealed record LineGroup(string? Shown, Clause? Clause, IReadOnlyList<DutyLine> Lines)
{
    public int Credits => Lines.Sum(l => l.Credits);

    public int Counted => Lines.Sum(l => l.Counted);
}
