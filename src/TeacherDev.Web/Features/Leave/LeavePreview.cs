using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Suppositions;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave;

/// <summary>What leave changes, asked on the day on which all of it shows.</summary>
public sealed record LeaveChanges(DateOnly Day, IReadOnlyList<DutyChange> Duties);

/// <summary>What leave changes for its person, by the same evaluation as everything else; nothing is stored.</summary>
public sealed class LeavePreview(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock)
{
    /// <summary>As things are, and as they would be with it.</summary>
    public Task<LeaveChanges> With(Person person, LeaveTerms terms, CancellationToken cancel) =>
        Between(person, terms, person.Record.Exemptions, [.. person.Record.Exemptions, terms.Granted(person.Record.Teacher.Id, clock.UtcNow)], cancel);

    /// <summary>As things would be without what was granted, and as they are.</summary>
    public Task<LeaveChanges> Without(Person person, LeaveRequest granted, CancellationToken cancel) =>
        Between(person, granted.Terms, [.. person.Record.Exemptions.Where(e => e.Id != granted.ExemptionId)], person.Record.Exemptions, cancel);

    private async Task<LeaveChanges> Between(
        Person person, LeaveTerms terms, IReadOnlyList<Exemption> before, IReadOnlyList<Exemption> after, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var day = Foresight.Of(terms.Days, person.Record, clock.Today);
        var asOf = AsOf.On(day, district);
        return new(day, DutyChange.Between(Evaluate(before), Evaluate(after)));

        List<DutyResult> Evaluate(IReadOnlyList<Exemption> exemptions) =>
            Evaluator.Evaluate(book, person.Record.With(exemptions: exemptions), person.Ledger, asOf, withLines: false);
    }
}
