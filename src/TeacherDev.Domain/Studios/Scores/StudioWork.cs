using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Claims.Evidence;

namespace TeacherDev.Domain.Studios.Scores;

public enum WorkState
{
    /// <summary>Waits for the leader's word; a leader's own for the host school's or the district's.</summary>
    Reported,

    Confirmed,

    /// <summary>It came back with a sentence.</summary>
    Returned,

    Withdrawn,
}

/// <summary>What somebody reports that they did.</summary>
/// <param name="Item">A code of the studios document.</param>
/// <param name="Note">Comments on the lesson that was observed, where the text lies, who gave the award.</param>
/// <param name="Amount">In the item's unit.</param>
public sealed record WorkTerms(string Item, string Title, string Note, DateOnly On, TrainingLevel? Level, int Amount)
{
    public const int LongestTitle = 200, LongestNote = 20_000, MostAmount = 1_000_000;

    /// <param name="from">The first day on which they belonged to the studio.</param>
    /// <param name="until">The last; null for today.</param>
    /// <param name="files">How many lie with it.</param>
    public Refusal? WhyNot(StudioRules rules, DateOnly from, DateOnly? until, DateOnly today, int files) =>
        rules.Item(Item) is not { } item ? new("work-item")
        : Title.Length is 0 or > LongestTitle ? new("work-title", LongestTitle)
        : On > today ? new("work-ahead")
        : On < from || On > until ? new("work-outside", from, until ?? today)
        : rules.Of(SchoolTerm.Of(On)).Items.All(i => i.Code != Item) ? new("work-item-then", SchoolTerm.Of(On).Range.Start, SchoolTerm.Of(On).Range.End)
        : item.Levels.Count > 0 && (Level is not { } level || !item.Levels.Contains(level)) ? new("work-level")
        : item.Opens.IsSingle && Amount != 1 ? new("work-one")
        : item.Opens.WhyNot(Note, Amount, files) ?? (Amount is < 1 or > MostAmount ? new("work-amount", MostAmount) : null);
}

/// <summary>One piece of work, or an outcome, of a member or leader.</summary>
public sealed class StudioWork
{
    public int Id { get; private set; }
    public int Version { get; private set; }

    /// <summary>Made with the form: sent twice, it stands once.</summary>
    public string Key { get; private set; } = "";

    public int StudioId { get; private set; }
    public int TeacherId { get; private set; }
    public string Item { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string Note { get; private set; } = "";
    public DateOnly On { get; private set; }
    public TrainingLevel? Level { get; private set; }
    public int Amount { get; private set; }
    public WorkState State { get; private set; }
    public int? ReportedById { get; private set; }
    public DateTime ReportedAt { get; private set; }
    public int? DecidedById { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>It was confirmed as something else than what the program knew of the same item then: both count.</summary>
    public bool IsApart { get; private set; }

    /// <summary>Why it came back, or was taken back.</summary>
    public string Because { get; private set; } = "";

    /// <summary>The score table under which it was reported, by its code and version; "" of what was reported before that was kept.</summary>
    public string ScoreTable { get; private set; } = "";

    /// <summary>What shows it.</summary>
    public List<EvidenceFile> Evidence { get; } = [];

    public WorkTerms Terms => new(Item, Title, Note, On, Level, Amount);

    /// <param name="table">As <see cref="StudioRules.Table"/>.</param>
    public static StudioWork Of(int studioId, int teacherId, WorkTerms terms, string key, Signer by, DateTime at, string table = "")
    {
        StudioWork work = new() { Key = key, StudioId = studioId, TeacherId = teacherId };
        work.Report(terms, by, at, table);
        return work;
    }

    /// <summary>What was confirmed is not rewritten; it is taken back, and reported anew.</summary>
    public Refusal? WhyNotChange() => State is WorkState.Reported or WorkState.Returned ? null : new("work-decided");

    public void Report(WorkTerms terms, Signer by, DateTime at, string table = "")
    {
        ScoreTable = table;
        (Item, Title, Note, On, Level, Amount) = (terms.Item, terms.Title, terms.Note, terms.On, terms.Level, terms.Amount);
        (State, ReportedById, ReportedAt, DecidedById, DecidedAt, IsApart) = (WorkState.Reported, by.AccountId, at, null, null, false);
    }

    /// <summary>Nobody confirms their own.</summary>
    public Refusal? WhyNotDecide(Signer by) =>
        State != WorkState.Reported ? new("work-decided") : by.TeacherId == TeacherId ? new("work-own") : null;

    /// <summary>
    /// Why it may not be confirmed: it opens less than the table asks for today, also where it was reported under an earlier one, or holds several that
    /// are reported one by one. What was confirmed is not asked again.
    /// </summary>
    /// <param name="files">How many lie with it, or lay until their time was over.</param>
    /// <param name="counted">What whoever confirms counted themselves, where the amount stands in a paper book; null where they told nothing.</param>
    public Refusal? WhyNotConfirm(ScoreItem? item, int files, int? counted) =>
        item is null ? new("work-item")
        : item.Opens.IsSingle && Amount != 1 ? new("work-one")
        : item.Opens.WhyNot(Note, Amount, files) is { } refusal ? refusal
        : item.Opens.IsTold(Note, Amount) && counted != Amount ? new("work-count", Amount)
        : null;

    /// <param name="alike">The program knew of something that it may have been, and whoever decides saw that. A lump holds what is known all the same.</param>
    public void Decide(bool confirm, string because, Signer by, DateTime at, bool alike = false) =>
        (State, Because, DecidedById, DecidedAt, IsApart) = (confirm ? WorkState.Confirmed : WorkState.Returned, because, by.AccountId, at, confirm && alike && Amount == 1);

    public Refusal? WhyNotWithdraw() => State == WorkState.Withdrawn ? new("work-decided") : null;

    public void Withdraw(string because, Signer by, DateTime at) => (State, Because, DecidedById, DecidedAt) = (WorkState.Withdrawn, because, by.AccountId, at);
}
