using TeacherDev.Data.Audit;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave.OneLeave;

/// <summary>One request with its steps, and what it changes for its person.</summary>
/// <param name="Changes">With it, while it waits; through it, while it holds; null when it does neither.</param>
/// <param name="Endings">When it was made to end sooner, in the order of that.</param>
/// <param name="WhyNotDecide">Null where the reader may decide; what keeps them from it, if their office may.</param>
public sealed record LeavePage(
    LeaveRequest Leave, Teacher Teacher, bool IsOwn, LeaveChanges? Changes, bool MayDecide, Refusal? WhyNotDecide, bool MayWithdraw, bool MayEnd,
    IReadOnlyList<AuditRow> Endings, PolicyBook Book, DateOnly Today, string Reason)
{
    public bool Decides => MayDecide && WhyNotDecide is null;
}
