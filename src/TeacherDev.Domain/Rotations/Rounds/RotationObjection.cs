using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>What somebody in a round says against what becomes of them; kept with its answer.</summary>
public sealed class RotationObjection
{
    public const int TextLength = 1000;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int PersonId { get; private set; }
    public string Text { get; private set; } = "";
    public string FiledBy { get; private set; } = "";
    public DateTime FiledAt { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>It was right: the move is taken back.</summary>
    public bool IsUpheld { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public List<EvidenceFile> Evidence { get; } = [];

    public bool IsOpen => AnsweredAt is null;

    public static RotationObjection Filed(string text, string by, DateTime at) => new() { Text = text, FiledBy = by, FiledAt = at };

    /// <param name="teacherId">Who answers, where they stand on the roster.</param>
    /// <param name="objectorId">Whose objection it is.</param>
    public Refusal? WhyNotAnswer(int? teacherId, int objectorId) =>
        !IsOpen ? new("rotation-answered", AnsweredBy!) : teacherId == objectorId ? new("rotation-for-oneself") : null;

    public void Decide(bool upheld, string answer, string by, DateTime at) => (IsUpheld, Answer, AnsweredBy, AnsweredAt) = (upheld, answer, by, at);
}
