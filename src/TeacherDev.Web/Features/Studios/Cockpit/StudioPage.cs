using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Studios.About;
using TeacherDev.Web.Features.Studios.Leading;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>Somebody of the studio, by name.</summary>
public sealed record StudioPerson(int TeacherId, string Number, string Name, string? School);

/// <summary>Who leads it.</summary>
public sealed record LeadRow(StudioLead Lead, StudioPerson Who)
{
    /// <summary>They lead by the studio's record, and are in post no more.</summary>
    public bool IsFormer { get; init; }

    /// <summary>The last day in post of whoever is in post no more; null where none is on record.</summary>
    public DateOnly? InPostUntil { get; init; }
}

/// <summary>A member's term.</summary>
/// <param name="Marks">By session.</param>
/// <param name="Tenths">What the ledger has of the term's sessions.</param>
/// <param name="Review">The leader's word; null before it.</param>
/// <param name="InPostUntil">The last day in post of whoever is in post no more; null while they are.</param>
public sealed record MemberRow(
    StudioMember Member, StudioPerson Who, IReadOnlyDictionary<int, Marking> Marks, int Tenths, Scorecard Card, TermReview? Review, IReadOnlyList<TrainingSession> Held,
    DateOnly? InPostUntil)
{
    private const int Twice = 2;

    /// <summary>The sessions of the term that were theirs to attend.</summary>
    public IReadOnlyList<TrainingSession> Theirs { get; } = [.. Held.Where(s => Member.IsOn(s.On) && (InPostUntil is null || s.On <= InPostUntil))];

    /// <summary>They missed the last two sessions of theirs without leave: whoever leads the studio talks to them.</summary>
    public bool Drifts => Stays && Theirs.Count >= Twice && Theirs.TakeLast(Twice).All(s => Marks.TryGetValue(s.Id, out var mark) && mark.Kind == AttendanceKind.Absent);

    /// <summary>They take part, and are in post.</summary>
    public bool Stays => Member.EndOn is null && InPostUntil is null;

    /// <summary>How many of theirs are not confirmed yet: they count for nothing so far.</summary>
    public int Unconfirmed => Theirs.Count(s => !s.IsConfirmed);

    public int There => Theirs.Count(s => Marks.TryGetValue(s.Id, out var mark) && !mark.IsAway);
}

/// <summary>Somebody who makes up what was missing in a term.</summary>
/// <param name="By">The last day before the next school year.</param>
public sealed record MakeUp(SchoolTerm Term, string Name, DateOnly By);

/// <summary>Somebody who led a session and whose own hours wait.</summary>
public sealed record LedWait(int TrainingId, int SessionId, int TeacherId);

/// <summary>How many members have done what each of them owes in a term.</summary>
public sealed record TermDuty(ScoreItem Item, int Done, int People);

/// <summary>A studio from within: for who leads it what is due, who did what, who drifts and what is next; for a member their own part.</summary>
/// <param name="Sessions">Of the term, in order, the cancelled too.</param>
/// <param name="Members">Whose names and work the reader may see: everybody's, or only their own.</param>
/// <param name="Names">Everybody who takes part today.</param>
/// <param name="Year">The plan of the term's school year; null for none.</param>
/// <param name="ToDecide">Work that waits for the reader's word.</param>
/// <param name="Applying">People who wait for the leader's word.</param>
public sealed record StudioPage(
    Studio Studio, string School, string? Alliance, IReadOnlyList<HeldStudio> Children, IReadOnlyList<LeadRow> Leads, SchoolTerm Term, IReadOnlyList<TrainingSession> Sessions,
    IReadOnlyList<MemberRow> Members, IReadOnlyList<StudioPerson> Names, StudioPlan? Year, bool HasTermPlan, int ToDecide, int Applying, IReadOnlyList<(ScoreItem Item, int Count)> Outcomes,
    StudioReview? LastReview, StudioRules Rules, DateOnly Today, DateTime Local, string Typed)
{
    /// <summary>The last day of a reader who is in it no more; null otherwise.</summary>
    public DateOnly? Left { get; init; }

    /// <summary>The last day on which the reader, who leads it otherwise, does not; null otherwise.</summary>
    public DateOnly? RestsUntil { get; init; }

    /// <summary>By what those are known who would lead, while it is applied for.</summary>
    public IReadOnlyList<LeadMeasure> Measures { get; init; } = [];

    /// <summary>How many have a seat, now or from a later day on, and are in post no more.</summary>
    public int Departed { get; init; }

    /// <summary>The school years of which the district owes its word, and <see cref="StudioReview.Final"/>; nothing for whoever does not give it.</summary>
    public IReadOnlyList<int> ReviewsDue { get; init; } = [];

    /// <summary>Everything that an alliance's studios did, and itself; null where it holds none.</summary>
    public StudioTally? Alliance_ { get; init; }

    /// <summary>Who leads or stands in by the record of the studio, and is in post no more.</summary>
    public IEnumerable<LeadRow> FormerLeads => Leads.Where(l => l.IsFormer);

    /// <summary>Those in post who lead it today, by name; of one that has not begun those who will, and of one that is over nobody.</summary>
    public IReadOnlyList<string> Leaders => [.. Leads.Where(l => !l.Lead.IsDeputy && !l.IsFormer && (l.Lead.EndOn is null || l.Lead.EndOn >= Today)).Select(l => l.Who.Name).Distinct()];

    /// <summary>Somebody in post leads it, with no end set.</summary>
    public bool IsLed => Leads.Any(l => l.Lead.LeadsOpenly && !l.IsFormer);

    /// <summary>How many have a seat from a later day on.</summary>
    public int Coming { get; init; }

    /// <summary>The studio's days, as far as the reader sees them.</summary>
    public required DateRange Days { get; init; }

    /// <summary>Hours of who led confirmed sessions, of any term, that wait for the word of somebody who does not lead.</summary>
    public IReadOnlyList<LedWait> LedWaits { get; init; } = [];

    /// <summary>What members make up, as long as nobody said that it was made up.</summary>
    public IReadOnlyList<MakeUp> MakeUps { get; init; } = [];

    /// <summary>The terms of which members' reviews are open and not said, each with how many.</summary>
    public IReadOnlyList<(SchoolTerm Term, int People)> ToReview { get; init; } = [];

    /// <summary>Sessions of the terms before whose attendance waits.</summary>
    public IReadOnlyList<TrainingSession> Earlier { get; init; } = [];

    public bool Leads_ { get; init; }

    /// <summary>The reader runs its sessions and confirms attendance.</summary>
    public bool Runs { get; init; }

    /// <summary>The reader reviews its members' terms.</summary>
    public bool Judges { get; init; }

    public bool Watches { get; init; }
    public bool Oversees { get; init; }
    public bool Decides { get; init; }
    public bool MayRecommend { get; init; }
    public bool MayDecide { get; init; }
    public int? Own { get; init; }

    public IEnumerable<TrainingSession> Standing => Sessions.Where(s => !s.IsCancelled);

    public IReadOnlyList<TrainingSession> Held => [.. Standing.Where(s => s.Time.IsOver(Local))];

    /// <summary>Held, and nobody gave their word yet.</summary>
    public IReadOnlyList<TrainingSession> Unconfirmed => [.. Held.Where(s => !s.IsConfirmed)];

    public TrainingSession? Next => Standing.FirstOrDefault(s => !s.Time.IsOver(Local));

    /// <summary>Present of all who were to be there and were taken down, in whole percent; null before anybody was.</summary>
    public int? Presence
    {
        get
        {
            var taken = Members.SelectMany(m => m.Theirs.Where(s => m.Marks.ContainsKey(s.Id)).Select(s => m.Marks[s.Id])).ToList();
            return taken.Count == 0 ? null : ((2000 * taken.Count(m => !m.IsAway)) + taken.Count) / (2 * taken.Count);
        }
    }

    public int Tenths => Members.Sum(m => m.Tenths);

    public IReadOnlyList<MemberRow> Drifting => [.. Members.Where(m => m.Drifts)];

    /// <summary>What each member owes this term, in the order of the document; nothing before there is a member.</summary>
    public IReadOnlyList<TermDuty> Duties
    {
        get
        {
            var stay = Members.Where(m => m.Stays).ToList();
            return stay.Count == 0 ? [] : [.. Rules.Items.Where(i => i.Least > 0).Select(i => new TermDuty(i, stay.Count(m => m.Card.Missing.All(l => l.Item != i)), stay.Count))];
        }
    }

    /// <summary>What the studio and each who leads it owe, by the first year of each school year that began; nothing for whoever does not watch it.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<YearDuty>> YearDuties { get; init; } = new Dictionary<int, IReadOnlyList<YearDuty>>();

    /// <summary>Those of the term's school year.</summary>
    public IReadOnlyList<YearDuty> OfYear => YearDuties.GetValueOrDefault(Term.FirstYear, []);

    /// <summary>What is owed, and by whom where several lead or led.</summary>
    public string NameOf(YearDuty duty) =>
        duty.TeacherId is { } who && Leads.Where(l => !l.Lead.IsDeputy).Select(l => l.Who.TeacherId).Distinct().Skip(1).Any() ? $"{duty.Rule.Name.Spoken()} · {Leads.First(l => l.Who.TeacherId == who).Who.Name}" : duty.Rule.Name.Spoken();

    /// <summary>The training whose sessions can be registered now; null where no plan of the year was approved.</summary>
    public int? TrainingId => Year?.TrainingId;

    public bool IsCurrent => Term == SchoolTerm.Of(Today);

    /// <summary>The term of the studio is past and this is its last: what nobody has done stays to be done.</summary>
    public bool IsLeftOver => Today > Studio.Days.End && Term == SchoolTerm.Of(Studio.Days.End);

    public bool HasEarlier => Studio.StartOn < Term.Range.Start;

    public bool HasLater => Days.End > Term.Range.End && Term.Next.Range.Start <= Today;
}
