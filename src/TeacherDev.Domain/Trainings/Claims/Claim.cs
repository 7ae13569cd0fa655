using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Domain.Trainings.Claims;

/// <summary>
/// What a teacher asks to have recognised, and how far it is. Its way stands in <see cref="Steps"/>; what it earned stands in the
/// ledger under its own source. Never deleted.
/// </summary>
public sealed partial class Claim
{
    public const int TitleLength = 200, OrganiserLength = 200, CertificateLength = 100, NoteLength = 1000, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice makes one claim.</summary>
    public string Key { get; private set; } = "";

    public string Item { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Organiser { get; private set; } = "";
    public DateOnly? StartOn { get; private set; }
    public DateOnly? CompletedOn { get; private set; }
    public int? StatedTenths { get; private set; }
    public int? Units { get; private set; }
    public TrainingLevel? Level { get; private set; }
    public TrainingMode? Mode { get; private set; }
    public string CertificateNumber { get; private set; } = "";
    public string Note { get; private set; } = "";

    public ClaimState State { get; private set; }

    /// <summary>It was asked for before attending and has not been handed in since.</summary>
    public bool IsAhead { get; private set; }
    public DateTime MadeAt { get; private set; }
    public DateTime? SentAt { get; private set; }

    /// <summary>The round of steps that it is in; see <see cref="ClaimStep.Round"/>.</summary>
    public int Round { get; private set; }

    /// <summary>The step that is open; 0 for none.</summary>
    public int AtStep { get; private set; }

    /// <summary>What it asks for in tenths, by its item.</summary>
    public int Tenths { get; private set; }

    /// <summary>What the offices recognise of that.</summary>
    public int GrantedTenths { get; private set; }

    /// <summary>The most that its item counts in <see cref="CapYear"/>, as it was when it was handed in; null for no cap.</summary>
    public int? CapTenths { get; private set; }

    /// <summary>The year that the cap is about: the calendar year, or the first year of the school year.</summary>
    public int? CapYear { get; private set; }
    public SecondLook Groups { get; private set; }

    /// <summary>Another claim or entry looks like the same training, or the same file lies with another claim.</summary>
    public bool HasLikely { get; private set; }

    /// <summary>The last day on which it is shown before it is posted.</summary>
    public DateOnly? PublicUntil { get; private set; }

    /// <summary>The part of its source under which it was posted last; 0 for never.</summary>
    public int PostedPart { get; private set; }

    /// <summary>What stands in the ledger; less than granted where the cap left no room. Null before it was posted.</summary>
    public int? PostedTenths { get; private set; }
    public DateTime? PostedAt { get; private set; }

    /// <summary>The district's day on which it was posted first: a sample drawn again finds it under the same days, whatever changed since.</summary>
    public DateOnly? PostedOn { get; private set; }

    /// <summary>The last day on which what was decided can be objected to; null when there is nothing to object to.</summary>
    public DateOnly? ObjectUntil { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public List<ClaimStep> Steps { get; private set; } = [];
    public List<ClaimObjection> Objections { get; private set; } = [];
    public List<EvidenceFile> Evidence { get; private set; } = [];

    public ClaimTerms Terms => new(Item, Title, Organiser, StartOn, CompletedOn, StatedTenths, Units, Level, Mode, CertificateNumber, Note);

    /// <summary>The step that somebody has to decide; null where nobody has to.</summary>
    public ClaimStep? OpenStep => Steps.Find(s => s.Round == Round && s.State == ClaimStepState.Open);

    public ClaimObjection? OpenObjection => Objections.Find(o => o.State == ObjectionState.Open);

    /// <summary>It may still bring hours, or did.</summary>
    public bool Holds => State is not (ClaimState.Refused or ClaimState.Withdrawn);

    public EntrySource Source(int part) => new(EntrySource.Claim, Id.ToString(System.Globalization.CultureInfo.InvariantCulture), part);

    public static Claim Begun(int teacherId, string key, DateTime at) => new() { TeacherId = teacherId, Key = key, MadeAt = at };

    /// <summary>Its teacher may change it now.</summary>
    public Refusal? WhyNotWrite() =>
        State is ClaimState.Draft or ClaimState.Agreed or ClaimState.Returned ? null : new("claim-not-open");

    /// <exception cref="InvalidOperationException">It may not be changed now.</exception>
    public void Write(ClaimTerms terms)
    {
        Demand(WhyNotWrite());
        (Item, Title, Organiser, StartOn, CompletedOn) = (terms.Item, terms.Title, terms.Organiser, terms.StartOn, terms.CompletedOn);
        (StatedTenths, Units, Level, Mode, CertificateNumber, Note) = (terms.Tenths, terms.Units, terms.Level, terms.Mode, terms.CertificateNumber, terms.Note);
    }

    public Refusal? WhyNotWithdraw() => State switch
    {
        ClaimState.Posted or ClaimState.Refused => new("claim-settled"),
        ClaimState.Withdrawn => new("claim-withdrawn-already"),
        _ => null,
    };

    public void Withdraw(string? reason, DateTime at)
    {
        Demand(WhyNotWithdraw());
        foreach (var step in Steps.Where(s => s.State is ClaimStepState.Open or ClaimStepState.Ahead))
        {
            step.Drop();
        }

        (State, WithdrawalReason, EndedAt, AtStep) = (ClaimState.Withdrawn, reason, at, 0);
    }

    /// <summary>Told anew whether something else looks like it.</summary>
    public void Compare(bool hasLikely) => HasLikely = hasLikely;

    private static void Demand(Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.ToString());
        }
    }
}
