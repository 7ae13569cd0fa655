using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>Who stands behind a figure.</summary>
/// <param name="School">Null for the whole district.</param>
public sealed record BalancePeoplePage(BalancePage Of, School? School, Paging Paging, IReadOnlyList<Colleague> People)
{
    public DateOnly Day => Of.Filter.Then && Of.Round is null ? Of.Last : Of.First;
}
