using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Tests.Kit;

/// <summary>Somebody with posts, facts and a ledger, told sentence by sentence.</summary>
internal sealed class Person(string teachingStart = "2005-09-01")
{
    public static readonly School School = new() { Id = 1, Code = "S1", Name = "第一小学", Stage = "小学", Setting = "城区", Ownership = "公办" };

    private readonly List<Placement> placements = [];
    private readonly List<TeacherFact> facts = [];
    private readonly List<Exemption> exemptions = [];
    private readonly List<CareerEvent> events = [];

    public IReadOnlyList<TeacherFact> Facts => facts;
    public Teacher Teacher { get; } = new() { Id = 1, Number = "T1", Name = "张三", TeachingStartOn = teachingStart.Day() };
    public List<LedgerEntry> Entries { get; } = [];

    public Person Post(string start, string? end = null, string recordedAt = "2000-01-01", string? withdrawnAt = null)
    {
        placements.Add(new() { SchoolId = 1, StartOn = start.Day(), EndOn = end?.Day(), RecordedAt = recordedAt.Instant(), WithdrawnAt = withdrawnAt?.Instant() });
        return this;
    }

    public Person At(PlacementKind kind, string start, string end)
    {
        placements.Add(new() { SchoolId = 1, Kind = kind, StartOn = start.Day(), EndOn = end.Day() });
        return this;
    }

    public Person Is(FactKind kind, string value, string from)
    {
        facts.Add(new() { Kind = kind, Value = value, FromOn = from.Day(), Id = facts.Count + 1 });
        return this;
    }

    public Person Exempt(string start, string? end, string? policy = null, string recordedAt = "2000-01-01", string? withdrawnAt = null, string kind = "产假")
    {
        exemptions.Add(new()
        {
            Kind = kind, PolicyCode = policy, Reason = "产假", Document = "文1", StartOn = start.Day(), EndOn = end?.Day(),
            RecordedAt = recordedAt.Instant(), WithdrawnAt = withdrawnAt?.Instant(),
        });
        return this;
    }

    public Person Had(string kind, string on)
    {
        events.Add(new() { Kind = kind, HappenedOn = on.Day() });
        return this;
    }

    public Person Trained(
        string on, double hours, TrainingMode mode = TrainingMode.InPerson, TrainingLevel level = TrainingLevel.County, string themes = "",
        bool passed = true, string? project = null, string? from = null, string? recordedAt = null, string? id = null)
    {
        Entries.Add(new()
        {
            Id = Entries.Count + 1, TeacherId = 1, CompletedOn = on.Day(), StartedOn = (from ?? on).Day(), Tenths = (int)Math.Round(hours * 10),
            Level = level, Mode = mode, Themes = themes, Passed = passed, Project = project ?? $"P{Entries.Count + 1}",
            SourceKind = EntrySource.Record, SourceId = id ?? $"e{Entries.Count + 1}", RecordedBy = "test",
            RecordedAt = (recordedAt ?? on).Instant(),
        });
        return this;
    }

    public Person Reversed(int entry, string at)
    {
        Entries.Add(Entries[entry - 1].Reversed("登记有误", "test", at.Instant()));
        return this;
    }

    public TeacherRecord Record(string? knownAt = null) =>
        new(Teacher, facts, placements, new Dictionary<int, School> { [1] = School }, exemptions, events, knownAt?.Instant());

    public TeacherLedger Ledger(string? knownAt = null) => TeacherLedger.From(Entries, knownAt?.Instant());

    public List<DutyResult> Stands(string asOf, params Policy[] policies) => Stands(asOf, null, Duties.Book(policies));

    public List<DutyResult> Stands(string asOf, string? knownAt, PolicyBook book, string recordsFrom = "2021-01-01", bool withLines = true) =>
        Evaluator.Evaluate(book, Record(knownAt), Ledger(knownAt), new(asOf.Day(), recordsFrom.Day(), Days.Shanghai), withLines);

    /// <summary>The only listed window of the only policy.</summary>
    public DutyResult Stand(string asOf, params Policy[] policies) => Stands(asOf, policies).Single();

    /// <summary>"2021-01-01..2025-12-31 Met", a listed window each.</summary>
    public IEnumerable<string> Windows(string asOf, params Policy[] policies) =>
        Stands(asOf, policies).Where(r => r.Policy.Code == policies[^1].Code).Select(r => $"{r.Window} {r.Status}");

    public override string ToString() => $"{Teacher.TeachingStartOn:yyyy-MM-dd} posts {string.Join(", ", placements.Select(p => p.Days))}\n{string.Join('\n',
        Entries.Select(e => $"{e.Source} {e.CompletedOn:yyyy-MM-dd} {e.Tenths} {e.Mode} {e.Level} {e.Themes} {e.Passed}"))}";
}
