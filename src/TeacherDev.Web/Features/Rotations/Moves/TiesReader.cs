using TeacherDev.Data;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Effects;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>Reads what hangs on everybody who moves in a round; the number of its queries does not grow with the people.</summary>
public sealed class TiesReader(TeacherDevDb db, DistrictClock clock)
{
    /// <returns>Those on whom something hangs, in the order in which they were asked for.</returns>
    public async Task<IReadOnlyList<MovingTies>> Of(IReadOnlyCollection<(string Number, string Name, DecidedMove Move)> people, CancellationToken cancel)
    {
        var ties = await db.TiesOf([.. people.Select(p => p.Move)], clock.Today, MovesReach.Offices, cancel);
        return [.. people.Select(p => new MovingTies(p.Number, p.Name, p.Move, [.. ties[p.Move.TeacherId]])).Where(p => p.Ties.Count > 0)];
    }
}
