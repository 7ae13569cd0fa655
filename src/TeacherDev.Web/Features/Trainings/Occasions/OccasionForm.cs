using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Occasions;

/// <summary>The fields of a session's form that say what it was; a form without them says that it was a discussion.</summary>
public abstract record OccasionForm
{
    public SessionKind? Kind { get; init; }
    public TrainingLevel? Level { get; init; }
    public int[] Speakers { get; init; } = [];

    public Occasion Said() => new(Kind, Level, Speakers);
}

/// <summary>What may be said of a studio's session.</summary>
/// <param name="Form">The session's, with what was chosen.</param>
/// <param name="Members">Who may have given the lesson or the lecture.</param>
/// <param name="Levels">At which it may have been.</param>
/// <param name="Own">The level of its training.</param>
public sealed record OccasionChoice(OccasionForm Form, IReadOnlyList<OccasionMember> Members, IReadOnlyList<TrainingLevel> Levels, TrainingLevel Own);

public sealed record OccasionMember(int TeacherId, string Name);
