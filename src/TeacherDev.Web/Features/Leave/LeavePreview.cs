using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave;

/// <summary>What leave changes, asked on the day on which all of it shows.</summary>
/// <param name="Rotation">What it does to rotation on its first day, or today; null where that day is past its last, and for leave of somebody whom rotation does not concern.</param>
public sealed record LeaveChanges(DateOnly Day, IReadOnlyList<DutyChange> Duties, Freeing? Rotation);

/// <summary>What leave changes for its person, by the same evaluation as everything else; nothing is stored.</summary>
public sealed class LeavePreview(TeacherDevDb db, PolicyShelf shelf, RotationRules rotation, District district, DistrictClock clock)
{
    /// <summary>As things are, and as they would be with it.</summary>
    public Task<LeaveChanges> With(Person person, LeaveTerms terms, CancellationToken cancel)
    {
        var granted = terms.Granted(person.Record.Teacher.Id, clock.UtcNow);
        return Between(person, granted, person.Record.Exemptions, [.. person.Record.Exemptions, granted], cancel);
    }

    /// <summary>As things would be without what was granted, and as they are.</summary>
    public Task<LeaveChanges> Without(Person person, LeaveRequest granted, CancellationToken cancel) =>
        Between(person, person.Record.Exemptions.Single(e => e.Id == granted.ExemptionId), [.. person.Record.Exemptions.Where(e => e.Id != granted.ExemptionId)], person.Record.Exemptions, cancel);

    private async Task<LeaveChanges> Between(
        Person person, Exemption exemption, IReadOnlyList<Exemption> before, IReadOnlyList<Exemption> after, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var day = Foresight.Of(exemption.Days, person.Record, clock.Today);
        var from = exemption.StartOn > clock.Today ? exemption.StartOn : clock.Today;
        var asOf = AsOf.On(day, district);
        var concerns = exemption.PolicyCode == Exemption.Rotation || rotation.Scope.Holds(person.Record, from);
        return new(day, DutyChange.Between(Evaluate(before), Evaluate(after)), concerns ? Freeing.Of(rotation, after, from).FirstOrDefault(f => f.Exemption == exemption) : null);

        List<DutyResult> Evaluate(IReadOnlyList<Exemption> exemptions) =>
            Evaluator.Evaluate(book, person.Record.With(exemptions: exemptions), person.Ledger, asOf, withLines: false);
    }
}
