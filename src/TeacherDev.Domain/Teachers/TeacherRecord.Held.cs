namespace TeacherDev.Domain.Teachers;

/// <summary>What the register of careers says; of a kind on which it speaks, the roster is not heard (rules.md, Facts from the register).</summary>
public sealed partial class TeacherRecord
{
    /// <summary>In the order in which they began.</summary>
    public IReadOnlyList<HeldFact> Held { get; }

    /// <summary>All of the kind that are held on the day; of titles the latest takes the place of those before.</summary>
    public IEnumerable<HeldFact> HeldOn(HeldKind kind, DateOnly on)
    {
        var held = Held.Where(h => h.Kind == kind && h.Days.Contains(on));
        return kind == HeldKind.Title ? held.TakeLast(1) : held;
    }

    /// <summary>The title in force on the day, by the register or, where it says nothing of titles, the roster; "" for none.</summary>
    public string TitleOn(DateOnly on) => Fact(FactKind.Title, on);

    /// <summary>All honours that are held on the day, by the register or, where it says nothing of honours, the one of the roster.</summary>
    public IReadOnlyList<string> HonoursOn(DateOnly on) =>
        HeldOn(HeldKind.Honour, on).Select(h => h.Value).Distinct().ToList() is { Count: > 0 } held ? held : Fact(FactKind.Honour, on) is { Length: > 0 } told ? [told] : [];

    /// <summary>Whether the value is so on the day; somebody may hold several honours.</summary>
    public bool Says(FactKind kind, DateOnly on, string value) => DatedKind(kind) is { } dated
        ? value.Length == 0 ? !HeldOn(dated, on).Any() : HeldOn(dated, on).Any(h => h.Value == value)
        : Fact(kind, on) == value;

    /// <summary>The levels of the honours held on the day. One that only the roster knows has no level and counts as the county's.</summary>
    public IEnumerable<string> HonourLevels(DateOnly on) =>
        DatedKind(FactKind.Honour) is not null ? HeldOn(HeldKind.Honour, on).Select(h => h.Rank)
        : Fact(FactKind.Honour, on).Length > 0 ? ["county"]
        : [];

    /// <summary>Whether something held on the day keeps a policy from binding them (rules.md, Cohorts).</summary>
    /// <param name="policy">Its code.</param>
    public bool IsOutside(string policy, DateOnly on) => Held.Any(h => h.Outside.Count > 0 && h.Days.Contains(on) && h.Outside.Contains(policy));

    public School? SchoolOf(Placement placement) => schools.GetValueOrDefault(placement.SchoolId);

    /// <summary>The school that stands for it on the day: itself, or the one into which it went by then.</summary>
    public int StandsFor(int schoolId, DateOnly on)
    {
        while (schools.TryGetValue(schoolId, out var school) && school is { SuccessorId: { } next, ClosedOn: { } closed } && closed <= on)
        {
            schoolId = next;
        }

        return schoolId;
    }

    /// <summary>The row at a school that went into another, of which this one goes on with the same kind from that day; null where there is none.</summary>
    public Placement? MergedFrom(Placement placement) => placements.FirstOrDefault(p => p.Kind == placement.Kind && p.SchoolId != placement.SchoolId
        && p.EndOn?.AddDays(1) == placement.StartOn && StandsFor(p.SchoolId, placement.StartOn) == placement.SchoolId);

    /// <summary>All rows of one post or stay that mergers carried on from school to school, in their order; mostly the one row.</summary>
    public IReadOnlyList<Placement> Whole(Placement placement)
    {
        List<Placement> whole = [placement];
        while (MergedFrom(whole[0]) is { } earlier)
        {
            whole.Insert(0, earlier);
        }

        while (placements.FirstOrDefault(p => MergedFrom(p) == whole[^1]) is { } later)
        {
            whole.Add(later);
        }

        return whole;
    }

    /// <summary>The last day of a post, however mergers carry it on, but not to that school; null while it goes on.</summary>
    public DateOnly? LastDay(Placement post, int but) => Whole(post).SkipWhile(p => p != post).TakeWhile(p => p == post || p.SchoolId != but).Last().EndOn;

    /// <summary>The same person as if they had not moved on the day: no stay begins on it, and a post that gave way to another goes on. A merger is no move.</summary>
    public TeacherRecord Unmoved(DateOnly day)
    {
        var begun = placements.Where(p => p.StartOn == day && MergedFrom(p) is null).ToHashSet();
        if (begun.Count == 0)
        {
            return this;
        }

        var posted = begun.Any(p => p.Kind == PlacementKind.Post);
        return With(placements.Where(p => !begun.Contains(p)).Select(p => posted && p.Kind == PlacementKind.Post && p.EndOn?.AddDays(1) == day ? p.Again(p.RecordedAt, p.StartOn, day) : p));
    }

    /// <summary>At which school the stay began that a merger carried on.</summary>
    internal int FirstSchool(Placement placement)
    {
        while ((MergedFrom(placement) ?? placements.FirstOrDefault(p => p.Kind == placement.Kind && p.SchoolId == placement.SchoolId && p.EndOn?.AddDays(1) == placement.StartOn)) is { } earlier)
        {
            placement = earlier;
        }

        return placement.SchoolId;
    }

    /// <summary>The kind under which the register speaks of such a fact of this person; null where it does not.</summary>
    private HeldKind? DatedKind(FactKind kind) =>
        kind == FactKind.Title && Held.Any(h => h.Kind == HeldKind.Title) ? HeldKind.Title
        : kind == FactKind.Honour && Held.Any(h => h.Kind == HeldKind.Honour) ? HeldKind.Honour
        : null;

    /// <summary>Each day on which one of the values came to be held; the register knows the first of them too.</summary>
    private IEnumerable<DateOnly> BecameHeld(FactKind kind, HeldKind dated, IReadOnlyList<string> values) =>
        from day in Held.Where(h => h.Kind == dated).Select(h => h.Days.Start).Distinct()
        where values.Any(v => Says(kind, day, v)) && !values.Any(v => Says(kind, day.AddDays(-1), v))
        select day;
}
