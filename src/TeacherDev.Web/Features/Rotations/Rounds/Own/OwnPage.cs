using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Features.Rotations.Rounds.Own;

/// <summary>What a teacher wishes for.</summary>
public sealed record WishForm
{
    /// <summary>Ids of schools, the dearest first; an empty place is none.</summary>
    public List<int?> Wishes { get; init; } = [];

    [StringLength(RotationPerson.NumberLength)]
    public string? Partner { get; init; }

    [StringLength(RotationPerson.StatementLength)]
    public string? Statement { get; init; }
}

/// <summary>What a teacher objects to, with files where they have some.</summary>
public sealed record ObjectionForm
{
    [StringLength(RotationObjection.TextLength)]
    public string? Text { get; init; }

    public List<IFormFile>? Files { get; init; }
}

/// <summary>One of the moves that are shown.</summary>
public sealed record ShownMove(string Masked, string From, string To, string Stage, string Work, bool IsOwn);

/// <param name="Person">Null where the reader is not in the round.</param>
/// <param name="Choices">Schools, each with why they may not go there; empty where nothing may move them.</param>
/// <param name="To">The school to which the reader goes, once the moves are shown.</param>
/// <param name="Shown">All moves, once they are shown; names are masked.</param>
public sealed record OwnPage(
    RotationRound Round, Standpoint Stands, RotationPerson? Person, string Work, bool IsCountywide, IReadOnlyList<WishChoice> Choices, string? To, IReadOnlyList<ShownMove> Shown, RoundRules Rules,
    WishForm Wish, ObjectionForm Objection, DateOnly Today)
{
    public RotationState State => Round.State(Today);

    public bool IsIn => Person is { WithdrawnAt: null };

    public bool MayWish => Round.WhyNotCollect(Today) is null && Choices.Count > 0 && Person is not { IsTakenOut: true, WithdrawnAt: not null };

    /// <summary>The reader stands in the round, but is not moved unless they apply.</summary>
    public bool IsFreed { get; init; }

    public bool MayWithdraw => Round.WhyNotCollect(Today) is null && Person is not null && Person.WhyNotWithdraw() is null;

    public bool MayObject => Person is not null && Round.TakesObjectionOf(Person, Today) && !Person.Objections.Exists(o => o.IsOpen);

    /// <summary>What was shown of the reader has changed, and they may still object to it.</summary>
    public bool HasChanged => Person is not null && Round.ChangedWhileShown(Person) && Round.TakesObjectionOf(Person, Today);

    public IEnumerable<WishChoice> May => Choices.Where(c => c.Obstacle is null);

    public IEnumerable<WishChoice> MayNot => Choices.Where(c => c.Obstacle is not null);

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotation/rounds/{Round.Id}{tail}";
}
