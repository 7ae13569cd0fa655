using System.Linq.Expressions;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

/// <summary>What an evaluation needs of a record of the register that stands or stood.</summary>
internal sealed record CareerRow(
    int TeacherId, CareerAct Act, string Word, string Rank, TrainingLevel? Level, DateOnly StartOn, DateOnly? ValidUntilOn, DateTime? RecordedAt, DateTime? WithdrawnAt)
{
    public static readonly Expression<Func<CareerRecord, CareerRow>> Of = r =>
        new CareerRow(r.TeacherId, r.Act, r.Word, r.Rank, r.Level, r.StartOn, r.ValidUntilOn, r.RecordedAt, r.WithdrawnAt);

    /// <summary>What of them was known to be held at the instant; null for now.</summary>
    public static IEnumerable<HeldFact> Held(IEnumerable<CareerRow> rows, DateTime? knownAt) => rows
        .Where(r => knownAt is { } at ? r.RecordedAt <= at && (r.WithdrawnAt is null || r.WithdrawnAt > at) : r.WithdrawnAt is null)
        .Select(r => CareerRecord.HeldAs(r.Act, r.Word, r.Rank, r.Level, r.StartOn, r.ValidUntilOn)).OfType<HeldFact>();
}
