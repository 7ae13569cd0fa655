using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Careers.Listing;

/// <summary>One line of the register.</summary>
public sealed record CareerRow
{
    public int Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public string NameKeys { get; init; } = "";
    public string? School { get; init; }
    public CareerAct Act { get; init; }
    public required string Item { get; init; }
    public required string Word { get; init; }
    public TrainingLevel? Level { get; init; }
    public DateOnly AwardedOn { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly? ValidUntilOn { get; init; }
    public string Document { get; init; } = "";
    public CareerState State { get; init; }

    /// <summary>How many pieces of evidence lie with it.</summary>
    public int Files { get; init; }
}
