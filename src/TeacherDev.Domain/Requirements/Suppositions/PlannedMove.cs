using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>From a day on the legal post is at another school; what else the person holds stays.</summary>
public sealed record PlannedMove(School To, DateOnly From)
{
    /// <summary>Why it cannot be supposed of this person.</summary>
    public Refusal? WhyNot(TeacherRecord person) => person.LegalSchool(From) is not { } school ? new("move-no-post", From)
        : school.Id == To.Id ? new("move-same-school", From, To.Name)
        : null;

    /// <summary>The post of that day ends the day before, and goes on at the other school until it would have ended.</summary>
    public IEnumerable<Placement> Over(IEnumerable<Placement> placements)
    {
        foreach (var placement in placements)
        {
            if (placement.Kind != PlacementKind.Post || !placement.Days.Contains(From))
            {
                yield return placement;
                continue;
            }

            if (placement.StartOn < From)
            {
                yield return Part(placement, placement.SchoolId, placement.StartOn, From.AddDays(-1));
            }

            yield return Part(placement, To.Id, From, placement.EndOn);
        }
    }

    private static Placement Part(Placement of, int school, DateOnly start, DateOnly? end)
    {
        var part = of.Again(of.RecordedAt, start, end);
        part.SchoolId = school;
        return part;
    }
}
