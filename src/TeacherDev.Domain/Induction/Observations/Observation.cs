using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.Observations;

public enum ObservationState
{
    /// <summary>Waits for the word of whoever was watched.</summary>
    Waiting,

    /// <summary>Came back with a sentence; can be mended.</summary>
    Returned,

    /// <summary>Counts.</summary>
    Confirmed,

    /// <summary>Was confirmed and counts no more.</summary>
    Revoked,
}

/// <summary>听评课: one lesson of a pair that one side watched. Nobody is credited by their own word: the other side confirms.</summary>
public sealed class Observation
{
    public const int TopicLength = 120, ClassLength = 60, CommentLength = 2000, AnswerLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int PairId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice makes one record.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The mentor watched the apprentice; otherwise the other way round.</summary>
    public bool ByMentor { get; private set; }

    public DateOnly On { get; private set; }
    public string Subject { get; private set; } = "";
    public string Topic { get; private set; } = "";
    public string ClassName { get; private set; } = "";
    public string Comments { get; private set; } = "";
    public List<ObservationPoint> Points { get; } = [];
    public ObservationState State { get; private set; }
    public int? WrittenById { get; private set; }
    public string WrittenBy { get; private set; } = "";
    public DateTime WrittenAt { get; private set; }
    public int? AnsweredById { get; private set; }
    public string? AnsweredBy { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>What it gave the apprentice when it was confirmed; less than its worth where the year had no more room.</summary>
    public int ApprenticeTenths { get; private set; }

    public int MentorTenths { get; private set; }
    public int? RevokedById { get; private set; }
    public string? RevokedBy { get; private set; }
    public DateTime? RevokedAt { get; private set; }
    public string? RevocationReason { get; private set; }

    public static Observation Written(int pairId, ObservationTerms terms, string key, InductionSigner by, DateTime at)
    {
        var made = new Observation { PairId = pairId, Key = key };
        made.Set(terms, by, at);
        return made;
    }

    /// <summary>Who watched.</summary>
    public int Watcher(MentorPair pair) => ByMentor ? pair.MentorId : pair.TeacherId;

    /// <summary>Whose lesson it was, and whose word it waits for.</summary>
    public int Watched(MentorPair pair) => ByMentor ? pair.TeacherId : pair.MentorId;

    public Refusal? WhyNotMend(MentorPair pair, InductionSigner by) =>
        State != ObservationState.Returned ? new("observation-not-returned")
        : by.TeacherId == Watcher(pair) ? null
        : new("observation-not-yours");

    /// <summary>Writes it anew after it came back; it waits again.</summary>
    public void Mend(ObservationTerms terms, InductionSigner by, DateTime at) => Set(terms, by, at);

    public Refusal? WhyNotAnswer(MentorPair pair, InductionSigner by) =>
        State != ObservationState.Waiting ? new("observation-not-waiting")
        : by.TeacherId == Watcher(pair) ? new("observation-own-word")
        : by.TeacherId == Watched(pair) ? null
        : new("observation-not-yours");

    /// <param name="apprentice">Tenths that it gives the apprentice.</param>
    /// <param name="mentor">Tenths that it gives the mentor.</param>
    public void Confirm(InductionSigner by, int apprentice, int mentor, DateTime at)
    {
        Answered(ObservationState.Confirmed, by, null, at);
        (ApprenticeTenths, MentorTenths) = (apprentice, mentor);
    }

    public void Return(InductionSigner by, string reason, DateTime at) => Answered(ObservationState.Returned, by, reason, at);

    /// <param name="manages">The person's office keeps the first year of this apprentice.</param>
    public Refusal? WhyNotRevoke(MentorPair pair, InductionSigner by, bool manages) =>
        State != ObservationState.Confirmed ? new("observation-not-confirmed")
        : pair.IsWith(by.TeacherId) || manages ? null
        : new("observation-not-yours");

    public void Revoke(InductionSigner by, string reason, DateTime at) =>
        (State, RevokedById, RevokedBy, RevocationReason, RevokedAt) = (ObservationState.Revoked, by.AccountId, by.Name, reason, at);

    public int Tenths(bool asMentor) => asMentor ? MentorTenths : ApprenticeTenths;

    private void Answered(ObservationState state, InductionSigner by, string? answer, DateTime at) =>
        (State, AnsweredById, AnsweredBy, Answer, AnsweredAt) = (state, by.AccountId, by.Name, answer, at);

    private void Set(ObservationTerms terms, InductionSigner by, DateTime at)
    {
        (ByMentor, On, Subject, Topic, ClassName, Comments) = (terms.ByMentor, terms.On, terms.Subject, terms.Topic, terms.ClassName, terms.Comments);
        (State, WrittenById, WrittenBy, WrittenAt) = (ObservationState.Waiting, by.AccountId, by.Name, at);
        Points.Clear();
        Points.AddRange(terms.Points.Select((p, i) => ObservationPoint.Of(i + 1, p)));
    }
}
