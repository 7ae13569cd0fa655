namespace TeacherDev.Web.Features.Trainings;

/// <summary>What a district settles for all trainings.</summary>
public sealed record TrainingRules
{
    /// <summary>What leading a session gives, in percent of the session's hours; 0 for nothing.</summary>
    public int LeadPercent { get; init; } = 100;

    /// <summary>How long a seat that became free is kept for the next in line.</summary>
    public TimeSpan OfferKept { get; init; } = TimeSpan.FromHours(48);

    /// <summary>How long before a session begins one may check in.</summary>
    public TimeSpan OpensBefore { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after its end one may still say that one stayed; nobody comes any more.</summary>
    public TimeSpan ClosesAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whoever checks in later than this after the beginning is late; all minutes since then are missed.</summary>
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How often in five minutes somebody may try a session's code.</summary>
    public int CodesInFiveMinutes { get; init; } = 10;
}
