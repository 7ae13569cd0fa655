using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>
/// What is supposed: ordinary values laid over the facts on record, for the one evaluation. Nothing of it is stored; doing it
/// gives the same.
/// </summary>
public sealed record Supposition
{
    public static readonly Supposition Nothing = new();

    public IReadOnlyList<PlannedClass> Classes { get; init; } = [];
    public PlannedLeave? Leave { get; init; }
    public PlannedMove? Move { get; init; }

    /// <summary>A version that holds from a day on.</summary>
    public TakenPolicy? Rule { get; init; }

    public bool IsNothing => Classes.Count == 0 && Leave is null && Move is null && Rule is null;

    /// <summary>The first day on which all of it shows: the last for which something is planned, never before today.</summary>
    /// <param name="today">The district's business date.</param>
    /// <param name="person">Of whom it is supposed; null for many.</param>
    public DateOnly ShowsOn(DateOnly today, TeacherRecord? person = null) => Classes.Select(c => c.CompletedOn)
        .Append(Leave is { } off ? person is null ? Foresight.Of(off.Days, today) : Foresight.Of(off.Days, person, today) : today)
        .Append(Move?.From ?? today).Append(Rule?.EffectiveFrom ?? today).Append(today).Max();

    public PolicyBook Over(PolicyBook book) => Rule is null ? book : book.With(Rule);

    public TeacherRecord Over(TeacherRecord person, DateTime now) => Leave is null && Move is null ? person : person.With(
        placements: Move?.Over(person.Placements),
        exemptions: Leave is null ? null : person.Exemptions.Append(Leave.Exemption(person.Teacher.Id, now)),
        school: Move?.To);

    public TeacherLedger Over(TeacherLedger ledger, int teacherId, DateTime now, AsOf asOf) => Classes.Count == 0 ? ledger
        : TeacherLedger.From(ledger.Recorded.Concat(Classes.Select((c, i) => c.Entry(teacherId, i + 1, now, asOf))));

    /// <summary>Where the person would stand.</summary>
    /// <param name="book">The policies on record.</param>
    /// <param name="person">The person's facts on record.</param>
    /// <param name="ledger">The person's entries on record.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <param name="now">The moment of asking, in UTC: from it on what is supposed is known.</param>
    /// <param name="withLines">Whether each result carries its lines.</param>
    public List<DutyResult> Evaluate(PolicyBook book, TeacherRecord person, TeacherLedger ledger, AsOf asOf, DateTime now, bool withLines) =>
        Evaluator.Evaluate(Over(book), Over(person, now), Over(ledger, person.Teacher.Id, now, asOf), asOf, withLines);
}
