using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave.Asking;

/// <summary>Whom leave is about.</summary>
public sealed record LeavePerson(int Id, string Number, string Name);

/// <param name="Whom">The person whose number stands in the form, once it is known.</param>
/// <param name="Grants">What is sent holds at once; otherwise it waits for a decision.</param>
/// <param name="RotationKinds">What frees from rotation, where it is from rotation alone.</param>
/// <param name="Changes">What it would change; null before it was asked.</param>
/// <param name="SentBefore">What the same form asked for earlier, with something else in it.</param>
public sealed record AskLeavePage(
    AskLeaveForm Form, LeavePerson? Whom, bool AsksForOthers, bool Grants, PolicyBook Book, IReadOnlyList<string> RotationKinds, DateOnly Today, LeaveChanges? Changes, LeaveRequest? SentBefore)
{
    public IEnumerable<Policy> Duties => Book.Codes.Select(code => Book.InForce(code, Today)).OfType<Policy>();
}
