using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Trainings.Objections.Reading;

/// <summary>One objection, with what it is about.</summary>
public sealed record ObjectionRow
{
    public required HourObjection Objection { get; init; }
    public required string Title { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }

    /// <summary>Null for the whole class.</summary>
    public TrainingSession? Session { get; init; }
}

/// <param name="Open">How many in reach wait for a second reader.</param>
public sealed record HourObjectionsPage(string? State, Paging Paging, IReadOnlyList<ObjectionRow> Rows, int Open, DateOnly Today);
