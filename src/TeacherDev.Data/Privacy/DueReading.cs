using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Privacy;

/// <summary>Somebody who left, and when.</summary>
public sealed record Leaver
{
    public required int Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required DateOnly? LeftOn { get; init; }
}

public static class DueReading
{
    /// <summary>Everybody who is in no post and whose data still tell who they are, with the last day in post, else the day since which the roster says that they left.</summary>
    public static IQueryable<Leaver> Leavers(this TeacherDevDb db, DateOnly today)
    {
        var posts = db.Placements.Where(p => p.Kind == PlacementKind.Post && p.WithdrawnAt == null);
        var left = db.TeacherFacts.Where(f => f.Kind == FactKind.Status && f.Value == Teacher.Left);
        return db.Teachers
            .Where(t => t.AnonymisedAt == null && !posts.Any(p => p.TeacherId == t.Id && (p.EndOn == null || p.EndOn >= today))
                && (posts.Any(p => p.TeacherId == t.Id) || (t.Status == Teacher.Left && left.Any(f => f.TeacherId == t.Id))))
            .Select(t => new Leaver
            {
                Id = t.Id,
                Number = t.Number,
                Name = t.Name,
                LeftOn = posts.Where(p => p.TeacherId == t.Id).Max(p => p.EndOn) ?? left.Where(f => f.TeacherId == t.Id).Max(f => (DateOnly?)f.FromOn),
            });
    }

    /// <summary>Those whose time is over.</summary>
    public static IQueryable<Leaver> Due(this TeacherDevDb db, DateOnly today, DateOnly leftBy) => db.Leavers(today).Where(l => l.LeftOn <= leftBy);
}
