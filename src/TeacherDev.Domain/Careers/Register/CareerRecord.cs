using System.Globalization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Domain.Careers.Register;

public enum CareerState
{
    /// <summary>Its teacher proposes it; the school looks at it.</summary>
    Proposed,

    /// <summary>The school found it right; the district confirms it.</summary>
    Checked,

    /// <summary>It stands in the register.</summary>
    Confirmed,
    Declined,

    /// <summary>Taken back: before it stood, or as wrong. It stays readable.</summary>
    Withdrawn,
}

/// <summary>
/// One dated fact of a career with its evidence. Never rewritten nor deleted: what is corrected is withdrawn and entered anew, so that
/// what was known at an earlier instant can still be asked.
/// </summary>
public sealed partial class CareerRecord
{
    public const int WordLength = 50, DocumentLength = 200, ReasonLength = 500;

    /// <summary>Stands for <see cref="Item"/> where a cohort was completed; the catalogue has none for it.</summary>
    public const string CohortItem = "cohort";

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice makes one record.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A code of the catalogue; what it said then stands beside it.</summary>
    public string Item { get; private set; } = "";
    public CareerAct Act { get; private set; }
    public string Word { get; private set; } = "";
    public string Rank { get; private set; } = "";
    public string? EventKind { get; private set; }

    public TrainingLevel? Level { get; private set; }
    public DateOnly AwardedOn { get; private set; }

    /// <summary>Since when it is held.</summary>
    public DateOnly StartOn { get; private set; }

    /// <summary>Its last day; null for good.</summary>
    public DateOnly? ValidUntilOn { get; private set; }
    public string Document { get; private set; } = "";

    /// <summary>Which record it renews.</summary>
    public int? EarlierId { get; private set; }

    /// <summary>Which record it corrects.</summary>
    public int? ReplacesId { get; private set; }

    public CareerState State { get; private set; }
    public int? ProposedById { get; private set; }
    public string ProposedBy { get; private set; } = "";
    public DateTime ProposedAt { get; private set; }
    public string? CheckedBy { get; private set; }
    public DateTime? CheckedAt { get; private set; }

    /// <summary>Who confirmed or declined it.</summary>
    public string? DecidedBy { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecisionReason { get; private set; }

    /// <summary>Since when it is known to hold; null while it never did.</summary>
    public DateTime? RecordedAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public List<EvidenceFile> Evidence { get; } = [];

    public DateRange Days => new(StartOn, ValidUntilOn ?? DateOnly.MaxValue);

    /// <summary>It is wanted or stands: the same once more would be one too many.</summary>
    public bool Holds => State is CareerState.Proposed or CareerState.Checked or CareerState.Confirmed;

    /// <summary>The district's office wrote it down itself.</summary>
    public bool WasEntered => RecordedAt == ProposedAt && DecidedBy == ProposedBy;

    public bool Waits => State is CareerState.Proposed or CareerState.Checked;

    public CareerTerms Terms => new(Item, Level, AwardedOn, StartOn == AwardedOn ? null : StartOn, ValidUntilOn, Document, EarlierId);

    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);

    /// <summary>As conditions find it; null for what is not held, such as an office.</summary>
    public HeldFact? Held => HeldAs(Act, Word, Rank, Level, StartOn, ValidUntilOn);

    /// <summary>The same, from the columns of a row.</summary>
    public static HeldFact? HeldAs(CareerAct act, string word, string rank, TrainingLevel? level, DateOnly startOn, DateOnly? validUntilOn) =>
        CareerItem.KindOf(act) is { } kind
            ? new(kind, word, level is { } at ? at.ToString().ToLower(CultureInfo.InvariantCulture) : rank, new(startOn, validUntilOn ?? DateOnly.MaxValue))
            : null;

    /// <summary>Written down, waiting for the school.</summary>
    public static CareerRecord Proposed(int teacherId, CareerItem item, CareerTerms terms, string key, CareerSigner by, DateTime at) => new()
    {
        TeacherId = teacherId, Key = key, Item = item.Code, Act = item.Act, Word = item.Word, Rank = item.Rank, EventKind = item.Event, Level = terms.Level,
        AwardedOn = terms.AwardedOn, StartOn = terms.StartOn, ValidUntilOn = terms.ValidUntilOn ?? item.UntilFrom(terms.StartOn), Document = terms.Document,
        EarlierId = terms.EarlierId, ProposedById = by.AccountId, ProposedBy = by.Name, ProposedAt = at,
    };

    /// <summary>Somebody completed a cohort; by its name.</summary>
    /// <param name="certificate">Its number; "" for none.</param>
    public static CareerRecord Completed(int teacherId, string cohort, string certificate, DateOnly on, string key, CareerSigner by, DateTime at) => Entered(
        teacherId, new(CohortItem, CareerAct.Completion, cohort.Length > WordLength ? cohort[..WordLength] : cohort, LocalText.None, "", [], null, 0, null),
        new(CohortItem, null, on, null, null, certificate, null), key, by, at);

    /// <summary>Written down by the district's office: it stands at once.</summary>
    /// <param name="replaces">What it corrects; null for nothing.</param>
    public static CareerRecord Entered(int teacherId, CareerItem item, CareerTerms terms, string key, CareerSigner by, DateTime at, int? replaces = null)
    {
        var record = Proposed(teacherId, item, terms, key, by, at);
        record.ReplacesId = replaces;
        record.Confirm(by, at, null);
        return record;
    }
}
