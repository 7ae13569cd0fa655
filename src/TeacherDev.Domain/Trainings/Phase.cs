namespace TeacherDev.Domain.Trainings;

/// <summary>Where a training stands on a day, by its state and its days.</summary>
public enum Phase
{
    Draft,
    Filed,

    /// <summary>Approved; its sign-up has not begun.</summary>
    Announced,

    /// <summary>A round is open.</summary>
    SignUp,

    /// <summary>No round is open, and it has not begun.</summary>
    Settled,

    Running,

    /// <summary>Its last session is over; it waits to be closed.</summary>
    Ended,

    Closed,
    Cancelled,
}

public static class Phases
{
    /// <param name="first">The day of its first session that was not cancelled; null for none.</param>
    /// <param name="last">The day of its last.</param>
    /// <param name="today">The district's business date.</param>
    public static Phase Of(Training training, DateOnly? first, DateOnly? last, DateOnly today) => training.State switch
    {
        TrainingState.Draft => Phase.Draft,
        TrainingState.Filed => Phase.Filed,
        TrainingState.Closed => Phase.Closed,
        TrainingState.Cancelled => Phase.Cancelled,
        _ when last < today => Phase.Ended,
        _ when first <= today => Phase.Running,
        _ when training.Terms.RoundOn(today) is not null => Phase.SignUp,
        _ when today < training.SignUpFrom => Phase.Announced,
        _ => Phase.Settled,
    };
}
