using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;

namespace TeacherDev.Web.Features.Leave;

/// <summary>What leave changes for its person today, by the same evaluation as everything else; nothing is stored.</summary>
public sealed class LeavePreview(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock)
{
    /// <summary>As things are, and as they would be with it.</summary>
    public Task<IReadOnlyList<DutyChange>> With(Person person, LeaveTerms terms, CancellationToken cancel) =>
        Between(person, person.Record.Exemptions, [.. person.Record.Exemptions, terms.Granted(person.Record.Teacher.Id, clock.UtcNow)], cancel);

    /// <summary>As things would be without what was granted, and as they are.</summary>
    public Task<IReadOnlyList<DutyChange>> Without(Person person, int exemptionId, CancellationToken cancel) =>
        Between(person, [.. person.Record.Exemptions.Where(e => e.Id != exemptionId)], person.Record.Exemptions, cancel);

    private async Task<IReadOnlyList<DutyChange>> Between(
        Person person, IReadOnlyList<Exemption> before, IReadOnlyList<Exemption> after, CancellationToken cancel)
    {
        var book = await shelf.Book(db, null, cancel);
        var asOf = AsOf.On(clock.Today, district);
        return DutyChange.Between(Evaluate(before), Evaluate(after));

        List<DutyResult> Evaluate(IReadOnlyList<Exemption> exemptions) =>
            Evaluator.Evaluate(book, person.Record.With(exemptions: exemptions), person.Ledger, asOf, withLines: false);
    }
}
