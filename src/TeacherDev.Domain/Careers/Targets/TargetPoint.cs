namespace TeacherDev.Domain.Careers.Targets;

/// <summary>
/// What a target's figure was on a day. The last counting of a day stands; once the day is over it is never written again.
/// </summary>
public sealed class TargetPoint
{
    public const int CodeLength = 40, CountingLength = 16;

    public int Id { get; private set; }

    /// <summary>The plan's code.</summary>
    public string Plan { get; private set; } = "";

    /// <summary>The target's code.</summary>
    public string Target { get; private set; } = "";

    /// <summary>How it was counted (<see cref="TargetCount.Digest"/>): a plan that counts otherwise begins another line.</summary>
    public string Counting { get; private set; } = "";

    public DateOnly On { get; private set; }
    public int Numerator { get; private set; }
    public int? Denominator { get; private set; }

    /// <summary>It was counted after its day, from what the register knew then; otherwise on the day itself.</summary>
    public bool IsComputedLater { get; private set; }

    /// <summary>The turn of the standings at which it was counted: when that has risen, somebody's facts changed.</summary>
    public int? Turn { get; private set; }

    public DateTime At { get; private set; }

    public TargetFigure Figure => new(Numerator, Denominator);

    /// <param name="on">The day of the figure.</param>
    /// <param name="today">The day on which it is counted.</param>
    public static TargetPoint Of(string plan, Target target, DateOnly on, TargetFigure figure, DateOnly today, int? turn, DateTime at) => new()
    {
        Plan = plan, Target = target.Code, Counting = target.Count.Digest(), On = on, Numerator = figure.Numerator, Denominator = figure.Denominator,
        IsComputedLater = on < today, Turn = turn, At = at,
    };
}
