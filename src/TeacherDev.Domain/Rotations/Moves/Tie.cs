using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Moves;

/// <summary>What ties somebody to others.</summary>
public enum TieKind
{
    /// <summary>The work at the school, as the roster says it (班主任).</summary>
    Work,

    /// <summary>They are the mentor of a pair.</summary>
    Mentor,

    /// <summary>They learn in a pair.</summary>
    Apprentice,
    StudioLead,
    StudioDeputy,
    StudioSeat,

    /// <summary>Sessions of a training ahead that they lead or speak at.</summary>
    Sessions,

    /// <summary>星级班主任: years as a class teacher that were recognised.</summary>
    Stars,
    Cohort,

    /// <summary>Their account speaks for a school.</summary>
    Office,

    /// <summary>They stand in a round of county-managed hiring that has not moved them.</summary>
    Hiring,
}

/// <summary>What a move asks of a tie.</summary>
public enum TieNeed
{
    /// <summary>Somebody else must take it over.</summary>
    HandOver,

    /// <summary>It goes by the legal post that changes: the district says what becomes of it.</summary>
    Settle,

    /// <summary>Somebody decides who stands in meanwhile.</summary>
    Decide,

    /// <summary>It goes on as it is.</summary>
    GoesAlong,
}

/// <summary>One thing that hangs on a person while they are away or after they moved.</summary>
/// <param name="Id">Of the pair, studio, training, record, cohort, account or hiring round; 0 for work.</param>
/// <param name="What">Its name: the other side of a pair, the studio, the training, the round.</param>
/// <param name="SchoolId">Of the other side of a pair, the studio's host, the school whose training it is, the school that the account speaks for; null for none.</param>
/// <param name="Who">Who could take it over, or decides, by name; nobody where none is known.</param>
public sealed record Tie(int TeacherId, TieKind Kind, int Id, string What, DateOnly? StartOn, DateOnly? EndOn, int? SchoolId, IReadOnlyList<string> Who)
{
    /// <summary>Who is on the other side of a pair; null for every other tie.</summary>
    public int? OtherId { get; init; }

    /// <summary>A stay of a school term or more; what is shorter is stood in for.</summary>
    private const int Lasting = 120;

    public TieNeed Need(DecidedMove move)
    {
        var atSchoolLeft = SchoolId == move.FromId;
        var lasts = move.Kind == PlacementKind.Post || (move.Kind != PlacementKind.Walking && move.Days.Days >= Lasting);
        return Kind switch
        {
            TieKind.StudioSeat or TieKind.Stars or TieKind.Cohort => TieNeed.GoesAlong,
            TieKind.Hiring => move.Kind == PlacementKind.Post ? TieNeed.Settle : TieNeed.GoesAlong,
            TieKind.Work => lasts ? TieNeed.HandOver : TieNeed.Decide,
            _ when !atSchoolLeft => TieNeed.GoesAlong,
            TieKind.StudioDeputy => TieNeed.Decide,
            _ => lasts ? TieNeed.HandOver : TieNeed.Decide,
        };
    }
}
