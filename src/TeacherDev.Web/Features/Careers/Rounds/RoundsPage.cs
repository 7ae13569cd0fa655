using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Careers.Rounds;

/// <summary>What the office types to open a round.</summary>
public sealed record RoundForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(ReviewRound.NameLength)]
    public string? Title { get; init; }

    [StringLength(40)]
    public string? Item { get; init; }

    public TrainingLevel? Level { get; init; }

    [Range(1, 9999)]
    public int? Quota { get; init; }

    public DateOnly? UntilOn { get; init; }

    [Range(0, 60)]
    public int? PublicityDays { get; init; }
}

/// <summary>One round in the list.</summary>
public sealed record RoundRow(int Id, string Name, string Item, TrainingLevel? Level, int Quota, RoundState State, DateOnly NominateUntilOn, DateOnly? PublicUntilOn, int Nominated, int Chosen);

public sealed record RoundsPage(IReadOnlyList<RoundRow> Rows, RoundForm Form, CareerCatalogue Catalogue, bool Keeps, DateOnly Today);
