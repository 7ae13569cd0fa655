using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Claims.Objections;

/// <summary>One objection, with the claim that it is about.</summary>
public sealed record ObjectionRow
{
    public int ClaimId { get; init; }
    public required string Title { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string Reason { get; init; }
    public DateTime FiledAt { get; init; }
    public DateOnly DueOn { get; init; }
    public ObjectionState State { get; init; }
    public string? DecidedBy { get; init; }
    public int TenthsBefore { get; init; }
    public int? TenthsAfter { get; init; }
}

/// <param name="Open">How many in reach wait for a second reader.</param>
/// <param name="OfTrainings">How many about hours of trainings wait.</param>
public sealed record ObjectionsPage(string? State, Paging Paging, IReadOnlyList<ObjectionRow> Rows, int Open, int OfTrainings, DateOnly Today);
