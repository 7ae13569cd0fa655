using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Trainings.Objections;

/// <summary>A teacher's objection to what was decided about their hours at a session, or in a whole class, and the second reading of it.</summary>
public sealed class HourObjection
{
    public const int ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TrainingId { get; private set; }

    /// <summary>Which session, or <see cref="Confirmation.WholeClass"/>.</summary>
    public int SessionId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>From 1: each decision can be objected to once.</summary>
    public int Number { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime FiledAt { get; private set; }
    public ObjectionState State { get; private set; }
    public string Role { get; private set; } = "";

    /// <summary>Roles that may stand in once its time is over; as <see cref="ClaimStep.Deputies"/>.</summary>
    public string Deputies { get; private set; } = "";

    /// <summary>The last working day of the reader's time; after it the deputies may read too.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>What it gave when it was objected to, in tenths.</summary>
    public int TenthsBefore { get; private set; }

    /// <summary>What it gives after the second reading; null until decided.</summary>
    public int? TenthsAfter { get; private set; }

    /// <summary>What the second reader gave in all, in tenths, where no mark or grade decides it; null for nothing.</summary>
    public int? GivenTenths { get; private set; }
    public int? DecidedById { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? Answer { get; private set; }

    public bool IsOfClass => SessionId == Confirmation.WholeClass;

    public bool IsOpen => State == ObjectionState.Open;

    /// <param name="number">The next one of this person about this session or class.</param>
    /// <param name="tenths">What it gives now.</param>
    /// <param name="rules">Who reads objections, and in how many working days.</param>
    public static HourObjection Filed(int trainingId, int sessionId, int teacherId, int number, string reason, int tenths, ClaimRules rules, DateTime at, DateOnly today) => new()
    {
        TrainingId = trainingId, SessionId = sessionId, TeacherId = teacherId, Number = number, Reason = reason, FiledAt = at, TenthsBefore = tenths,
        Role = rules.Reader.Role, Deputies = ClaimStep.Bars(rules.Reader.Deputies), DueOn = rules.Calendar.After(today, rules.Reader.Days),
    };

    public bool IsFor(IReadOnlySet<string> roles, DateOnly today) =>
        roles.Contains(Role) || (today > DueOn && roles.Any(r => Deputies.Contains($"|{r}|", StringComparison.Ordinal)));

    /// <summary>Why this person may not be the second reader: whoever had a hand in the decision read it first.</summary>
    public Refusal? WhyNotRead(ClaimSigner by, FirstHands first, DateOnly today) =>
        !IsOpen ? new("hours-objection-decided")
        : by.TeacherId == TeacherId ? new("hours-objection-own")
        : !IsFor(by.Roles, today) ? new("hours-objection-not-yours")
        : by.TeacherId is { } own && first.Leads.Contains(own) ? new("hours-objection-lead")
        : by.AccountId is { } account && first.Accounts.Contains(account) ? new("hours-objection-read-before")
        : null;

    /// <param name="tenths">In all; goes into the ledger with what else the training owes.</param>
    public void Give(int tenths) => GivenTenths = tenths;

    /// <param name="tenths">What it gives now: as much as before, or more.</param>
    public void Decide(ObjectionState state, int tenths, string answer, ClaimSigner by, DateTime at)
    {
        if (!IsOpen || state == ObjectionState.Open)
        {
            throw new InvalidOperationException($"Objection {Id} is {State} and cannot become {state}.");
        }

        (State, TenthsAfter, Answer, DecidedById, DecidedBy, DecidedAt) = (state, tenths, answer, by.AccountId, by.Name, at);
    }
}

/// <summary>Who had a hand in the first decision.</summary>
/// <param name="Accounts">Who marked, graded, confirmed or closed, or read an earlier objection of the person.</param>
/// <param name="Leads">The teachers who lead the training.</param>
public sealed record FirstHands(IReadOnlySet<int> Accounts, IReadOnlyCollection<int> Leads);
