using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>How a district keeps its studios: a document under <c>studios/</c>, read once at the start.</summary>
/// <param name="TermYears">Years of a studio's term, offered when somebody applies.</param>
/// <param name="TwoAtOnce">Somebody may be in two studios at the same time, as a member of both or as member and leader.</param>
/// <param name="DistrictConfirms">The district has the last word on a member; otherwise the leader has.</param>
/// <param name="Parts">What a member's score is made of, each with its most.</param>
/// <param name="Items">What counts, in the order in which it is shown.</param>
/// <param name="Reviews">When reviews open.</param>
public sealed record StudioRules(
    string Code, string Version, LocalText Name, int TermYears, bool TwoAtOnce, bool DistrictConfirms, int LeastSeats, int MostSeats, IReadOnlyList<ScorePart> Parts,
    IReadOnlyList<ScoreItem> Items, AttendanceRule Attendance, ReviewSpans Reviews)
{
    public const int LongestTable = 80, UsualLeaders = 2;

    /// <summary>How many lead a studio together at most; deputies apart.</summary>
    public int MostLeaders { get; init; } = UsualLeaders;

    /// <summary>What is asked of whoever leads; nothing of a kind that none of them names.</summary>
    public IReadOnlyList<LeadRule> Leads { get; init; } = [];

    /// <summary>What is asked of whoever leads a studio of the kind.</summary>
    public IEnumerable<LeadRule> AskedOf(StudioKind kind) => Leads.Where(l => l.Kinds.Contains(kind));

    /// <summary>Why somebody may not lead a studio of the kind from a day on.</summary>
    public Refusal? WhyNotLead(StudioKind kind, TeacherRecord who, DateOnly on) => AskedOf(kind).FirstOrDefault(l => !l.When.Holds(who, on)) is { } rule ? new("lead-asked", rule.Name) : null;

    /// <summary>What the studio, and each who leads it, owes in a school year.</summary>
    public IReadOnlyList<YearRule> Yearly { get; init; } = [];

    /// <summary>The tables that held before, in the order of their last days.</summary>
    public IReadOnlyList<EarlierTable> Earlier { get; init; } = [];

    /// <summary>Each item of any table once, as the latest that has it says.</summary>
    public IReadOnlyList<ScoreItem> Ever => Earlier.Count == 0 ? Items : [.. Items.Concat(Earlier.Reverse().SelectMany(t => t.Items)).DistinctBy(i => i.Code)];

    /// <summary>Its code and version, as they stand with what is reported under it.</summary>
    public string Table => $"{Code} {Version}" is var table && table.Length > LongestTable ? table[..LongestTable] : table;

    /// <summary>One of which reports are taken; null for another.</summary>
    public ScoreItem? Reported(string? code) => Items.FirstOrDefault(i => i.Code == code) is { Opens.IsReported: true } item ? item : null;

    /// <summary>One that counts, or did; null for another.</summary>
    public ScoreItem? Item(string? code) => Ever.FirstOrDefault(i => i.Code == code);

    /// <summary>What is owed in a school year: by the table that held on its first day.</summary>
    public IReadOnlyList<YearRule> YearlyOf(SchoolYear year) => Of(new SchoolTerm(year.FirstYear, 1)).Yearly;

    /// <summary>As a term is scored: by the table that held on its first day, whenever it is looked at.</summary>
    public StudioRules Of(SchoolTerm term) => Earlier.FirstOrDefault(t => term.Range.Start <= t.Until) is { } then
        ? this with { Version = then.Version, Parts = then.Parts, Items = then.Items, Attendance = then.Attendance, Yearly = then.Yearly, Earlier = [] }
        : this;
}

/// <summary>What a score was made of, and what a year owed, until another table took its place.</summary>
/// <param name="Until">The last day on which it held.</param>
public sealed record EarlierTable(DateOnly Until, string Version, IReadOnlyList<ScorePart> Parts, IReadOnlyList<ScoreItem> Items, AttendanceRule Attendance, IReadOnlyList<YearRule> Yearly);

/// <summary>One part of a score.</summary>
/// <param name="Most">Tenths of a point.</param>
public sealed record ScorePart(string Code, LocalText Name, int Most);

/// <summary>What being there, or not, does to the score.</summary>
/// <param name="Part">The part to which it belongs.</param>
/// <param name="Of">Tenths of a point for being at every session.</param>
/// <param name="Absent">Tenths taken for each absence without leave.</param>
/// <param name="Late">Tenths taken for coming late or leaving early.</param>
public sealed record AttendanceRule(string Part, int Of, int Absent, int Late, string Source);
