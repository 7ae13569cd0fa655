using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Careers.Rounds;

/// <summary>Somebody whom a school puts forward in a round.</summary>
public sealed class Nomination
{
    public const int ReasonLength = 1000, NoteLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int RoundId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The school that did.</summary>
    public int SchoolId { get; private set; }
    public string Reason { get; private set; } = "";
    public string NominatedBy { get; private set; } = "";
    public DateTime NominatedAt { get; private set; }

    /// <summary>The review's points in tenths, of 1000; null before it.</summary>
    public int? Points { get; private set; }
    public string Note { get; private set; } = "";
    public bool IsChosen { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    /// <summary>What it gave in the register.</summary>
    public int? RecordId { get; private set; }
    public CareerRecord? Record { get; private set; }
    public List<NominationObjection> Objections { get; } = [];

    /// <summary>Whoever an upheld objection took out is not chosen again in the round.</summary>
    public bool MayBeChosen => WithdrawnAt is null && !IsChosen && !Objections.Exists(o => o.IsUpheld);

    public static Nomination Of(int teacherId, int schoolId, string reason, string by, DateTime at) =>
        new() { TeacherId = teacherId, SchoolId = schoolId, Reason = reason, NominatedBy = by, NominatedAt = at };

    /// <summary>Why this person may not be nominated: the step is not theirs, something of it is missing, or ethics keeps them from it.</summary>
    /// <param name="step">The step to what the round gives; null where the catalogue has none for it.</param>
    /// <param name="hasRung">Whether the catalogue has one at all.</param>
    /// <param name="bar">Of the act that the round is about.</param>
    public static Refusal? WhyNot(NextStep? step, bool hasRung, Bar? bar) =>
        bar is not null ? new($"career-barred-{bar.Act.ToString().ToLowerInvariant()}", bar.UntilOn)
        : hasRung && step is null ? new("round-not-next")
        : step?.Missing.FirstOrDefault(m => m.Need is not NoBarNeed) is not { } missing ? null
        : missing.FromOn is { } day ? new("round-missing-until", missing.Need.Name, day)
        : new("round-missing", missing.Need.Name);

    public void Review(int points, string note) => (Points, Note) = (points, note);

    public void Choose(bool chosen) => IsChosen = chosen;

    public void Withdraw(string reason, string by, DateTime at) => (WithdrawnBy, WithdrawnAt, WithdrawalReason, IsChosen) = (by, at, reason, false);

    public void Give(CareerRecord record) => Record = record;
}

/// <summary>What somebody says against a choice while it is shown; kept with its answer.</summary>
public sealed class NominationObjection
{
    public const int ReasonLength = 1000;

    public int Id { get; private set; }
    public int NominationId { get; private set; }
    public string Reason { get; private set; } = "";
    public string FiledBy { get; private set; } = "";
    public DateTime FiledAt { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>It was right: the choice was taken back.</summary>
    public bool IsUpheld { get; private set; }

    public bool IsOpen => AnsweredAt is null;

    public static NominationObjection Filed(string reason, string by, DateTime at) => new() { Reason = reason, FiledBy = by, FiledAt = at };

    public void Decide(bool upheld, string answer, string by, DateTime at) => (IsUpheld, Answer, AnsweredBy, AnsweredAt) = (upheld, answer, by, at);
}
