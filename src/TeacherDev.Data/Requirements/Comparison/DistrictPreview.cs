using TeacherDev.Domain.Requirements.Comparison;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Data.Requirements.Comparison;

/// <summary>Somebody for whom something would be different, and the school of their legal post on the day asked.</summary>
public readonly record struct ChangedPerson(int TeacherId, int? SchoolId, bool MovesStatus);

/// <summary>How many people one school has, for how many of them anything would be different, and for how many a status.</summary>
public sealed record SchoolChange(int? SchoolId, int People, int Changed, int StatusMoves);

/// <summary>
/// What a change of rules or entries would do to many people: counted over all of them, and by name of those whom it touches.
/// It lives in memory; nothing is stored.
/// </summary>
/// <param name="day">The day on which both sides are asked.</param>
public sealed class DistrictPreview(DateOnly day)
{
    private readonly Dictionary<(string Policy, DutyStatus? From, DutyStatus? To), int> flows = [];
    private readonly Dictionary<(string Policy, DutyStatus? From, DutyStatus? To), List<ChangedPerson>> touched = [];
    private readonly Dictionary<int, SchoolChange> schools = [];
    private readonly List<ChangedPerson> changed = [];

    public DateOnly Day => day;

    public int People { get; private set; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<ChangedPerson> Changed => changed;

    /// <summary>For how many people a status would be different.</summary>
    public int StatusMoves { get; private set; }

    /// <summary>Windows that were over the day before and would nevertheless change; a version must move none.</summary>
    public int ClosedMoves { get; private set; }

    /// <summary>The policies of which anything would be different.</summary>
    public IReadOnlyList<string> Policies => [.. touched.Keys.Select(k => k.Policy).Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyList<SchoolChange> Schools => [.. schools.Values.OrderByDescending(s => s.StatusMoves).ThenByDescending(s => s.Changed).ThenBy(s => s.SchoolId)];

    /// <summary>Everybody whom the policy binds that day on either side, by status before and after; null where it does not bind.</summary>
    public IReadOnlyList<StatusMove> Flows(string policy) => [.. flows.Where(f => f.Key.Policy == policy)
        .Select(f => new StatusMove(policy, f.Key.From, f.Key.To, f.Value)).OrderBy(f => f.From ?? (DutyStatus)99).ThenBy(f => f.To ?? (DutyStatus)99)];

    /// <summary>Those whom one flow of a policy holds and for whom something of it would be different.</summary>
    public IReadOnlyList<ChangedPerson> Touched(string policy, DutyStatus? from, DutyStatus? to) =>
        touched.TryGetValue((policy, from, to), out var people) ? people : [];

    /// <summary>Those for whom something of a policy would be different, in the order of their numbers.</summary>
    public IReadOnlyList<ChangedPerson> Touched(string policy)
    {
        var ids = touched.Where(t => t.Key.Policy == policy).SelectMany(t => t.Value).Select(p => p.TeacherId).ToHashSet();
        return [.. changed.Where(p => ids.Contains(p.TeacherId))];
    }

    public void Add(Person person, IReadOnlyList<DutyResult> before, IReadOnlyList<DutyResult> after)
    {
        People++;
        var duties = DutyChange.Between(before, after);
        var one = new ChangedPerson(person.Record.Teacher.Id, person.Record.LegalSchool(day)?.Id, duties.Any(d => d.MovesStatus));
        Count(before, after);
        var school = schools.GetValueOrDefault(one.SchoolId ?? 0) ?? new(one.SchoolId, 0, 0, 0);
        schools[one.SchoolId ?? 0] = school with
        {
            People = school.People + 1,
            Changed = school.Changed + (duties.Count > 0 ? 1 : 0),
            StatusMoves = school.StatusMoves + (one.MovesStatus ? 1 : 0),
        };
        if (duties.Count == 0)
        {
            return;
        }

        changed.Add(one);
        StatusMoves += one.MovesStatus ? 1 : 0;
        ClosedMoves += duties.Count(d => (d.Before ?? d.After)!.Window.End < day);
        foreach (var key in duties.Select(d => (d.PolicyCode, d.Before?.Status, d.After?.Status)).Distinct())
        {
            (touched.TryGetValue(key, out var people) ? people : touched[key] = []).Add(one);
        }
    }

    /// <summary>The duties that run on the day; a person has at most one of a policy.</summary>
    private void Count(IReadOnlyList<DutyResult> before, IReadOnlyList<DutyResult> after)
    {
        var was = Current(before);
        var now = Current(after);
        foreach (var policy in was.Keys.Union(now.Keys))
        {
            var key = (policy, was.TryGetValue(policy, out var b) ? b : (DutyStatus?)null, now.TryGetValue(policy, out var a) ? a : (DutyStatus?)null);
            flows[key] = flows.GetValueOrDefault(key) + 1;
        }
    }

    private Dictionary<string, DutyStatus> Current(IReadOnlyList<DutyResult> duties)
    {
        var current = new Dictionary<string, DutyStatus>(StringComparer.Ordinal);
        foreach (var duty in duties)
        {
            if (duty.Window.End >= day)
            {
                current[duty.Policy.Code] = duty.Status;
            }
        }

        return current;
    }
}
