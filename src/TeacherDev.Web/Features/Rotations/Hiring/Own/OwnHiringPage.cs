using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Hiring.Own;

/// <summary>A post elsewhere for which the reader may apply, or why not.</summary>
/// <param name="WhyNot">The sentence; null where they may.</param>
public sealed record OwnChoice(HiringPost Post, School School, int Left, string? WhyNot);

/// <summary>A hiring round as a teacher is in it.</summary>
/// <param name="Choices">Posts at other schools; empty while the reader does not compete there.</param>
public sealed record OwnHiringPage(HiringRound Round, HiringPerson Person, IReadOnlyDictionary<int, School> Schools, IReadOnlyList<OwnChoice> Choices, DateOnly Today)
{
    /// <summary>Why an act was refused, by the field beside which it is said.</summary>
    public (string Field, string Text, string Why)? Wrong { get; init; }

    /// <summary>What else holds of them meanwhile: leave, stays, a single move, the yearly round.</summary>
    public IReadOnlyList<HiringNote> Notes { get; init; } = [];

    public HiringRoundState State => Round.State(Today);

    /// <summary>The step of applying is on.</summary>
    public bool Applies => Person.State == HiringState.Crossing && Round.WhyNotIn(HiringStep.CrossSchool, HiringSide.Teacher, "", Today) is null;

    /// <summary>They may take or refuse the post that they were given.</summary>
    public bool Answers => Person.State == HiringState.Assigned && Round.WhyNotIn(HiringStep.Assignment, HiringSide.Teacher, "", Today) is null;

    public HiringPost? PostOf(int? id) => Round.Posts.Find(p => p.Id == id);

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotation/hirings/{Round.Id}{tail}";
}
