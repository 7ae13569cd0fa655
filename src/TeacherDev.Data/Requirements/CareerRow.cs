using System.Linq.Expressions;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
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

/// <summary>What an evaluation needs of a place in a cohort that stands or stood.</summary>
internal sealed record CohortRow(
    int TeacherId, string Kind, string Outside, DateOnly StartOn, DateOnly? EndOn, DateOnly CohortEndOn, DateTime RecordedAt, DateTime? EndedAt, DateTime? WithdrawnAt)
{
    public static readonly Expression<Func<CohortMember, CohortRow>> Of = m =>
        new CohortRow(m.TeacherId, m.Cohort.Kind, m.Cohort.Outside, m.StartOn, m.EndOn, m.Cohort.EndOn, m.RecordedAt, m.EndedAt, m.WithdrawnAt);

    /// <summary>What of them was known at the instant; null for now. Before a last day was known, they were in it to the cohort's end.</summary>
    public static IEnumerable<HeldFact> Held(IEnumerable<CohortRow> rows, DateTime? knownAt) => rows
        .Where(r => knownAt is { } at ? r.RecordedAt <= at && (r.WithdrawnAt is null || r.WithdrawnAt > at) : r.WithdrawnAt is null)
        .Select(r => CohortMember.HeldAs(r.Kind, r.Outside, r.StartOn, r.EndOn is { } last && (knownAt is null || r.EndedAt <= knownAt) ? last : r.CohortEndOn));
}
