namespace TeacherDev.Domain.Trainings.SignUps;

public enum SignUpState
{
    /// <summary>Waits for the school's approval.</summary>
    Asked,

    /// <summary>Wishes to take part; who does is settled when the round is trimmed.</summary>
    Wishing,

    /// <summary>Takes part.</summary>
    Seated,

    /// <summary>Stands in line for a seat.</summary>
    Waiting,

    /// <summary>A seat is kept for them until the offer ends.</summary>
    Offered,

    /// <summary>The school said no.</summary>
    Declined,

    /// <summary>The organiser had no seat for them after the round.</summary>
    Trimmed,

    /// <summary>Took it back in time, or let an offer end.</summary>
    Withdrawn,

    /// <summary>Left a class that had begun; what they attended stays.</summary>
    Dropped,
}

/// <summary>One person's place, or wish for one, in one training; one row a person, kept through all its states.</summary>
public sealed class SignUp
{
    /// <summary>As <see cref="Holds"/>, for questions to the database.</summary>
    public static readonly SignUpState[] Holding = [SignUpState.Asked, SignUpState.Wishing, SignUpState.Seated, SignUpState.Waiting, SignUpState.Offered];

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TrainingId { get; private set; }
    public int TeacherId { get; private set; }
    public SignUpState State { get; private set; }

    /// <summary>The round in which they signed up: 1 or 2.</summary>
    public int Round { get; private set; }

    /// <summary>Since when they stand in line: the order of the waiting list, with the row's number for the same instant.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>When the offer of a seat ends; null where none is open.</summary>
    public DateTime? OfferedUntil { get; private set; }

    /// <summary>Why the school or the organiser said no, or the person left; "" where nobody did.</summary>
    public string Because { get; private set; } = "";

    /// <summary>The account that changed it last; null for the program itself.</summary>
    public int? ById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Out of a hundred, from the organiser; null for not graded.</summary>
    public int? Grade { get; private set; }

    /// <summary>What the person thought of it, 1 to 5; null before they said.</summary>
    public int? Rating { get; private set; }

    public string RatingComment { get; private set; } = "";

    /// <summary>They count among those who take part or may yet.</summary>
    public bool Holds => Holding.Contains(State);

    /// <summary>A seat is taken by them, or kept for them.</summary>
    public bool TakesSeat(DateTime now) => State == SignUpState.Seated || (State == SignUpState.Offered && OfferedUntil > now);

    public static SignUp Of(int trainingId, int teacherId, int round, SignUpState first, Signer by, DateTime at) =>
        new() { TrainingId = trainingId, TeacherId = teacherId, Round = round, State = first, AskedAt = at, ById = by.AccountId, At = at };

    /// <summary>They sign up again after they withdrew, were trimmed or declined: at the end of the line. What the school said before stays to be read.</summary>
    public void Again(int round, SignUpState first, Signer by, DateTime at)
    {
        (Round, AskedAt) = (round, at);
        Become(first, State == SignUpState.Declined ? Because : "", by, at);
    }

    public void Become(SignUpState state, string because, Signer by, DateTime at) => (State, Because, ById, At, OfferedUntil) = (state, because, by.AccountId, at, null);

    public void Graded(int? grade) => Grade = grade;

    public void Rate(int stars, string comment) => (Rating, RatingComment) = (stars, comment);

    public void Offer(DateTime until, Signer by, DateTime at)
    {
        Become(SignUpState.Offered, Because, by, at);
        OfferedUntil = until;
    }
}
