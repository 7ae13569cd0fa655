using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Data.Requirements.Comparison;

/// <summary>How many people go from one status of a duty to another; equal ones keep theirs while a figure changes, null is no such duty.</summary>
public sealed record StatusMove(string Policy, DutyStatus? From, DutyStatus? To, int Duties)
{
    public bool MovesStatus => From != To;
}

/// <summary>What a comparison of the district counts, and the first people whom it touches.</summary>
/// <param name="most">How many people are kept whole.</param>
public sealed class DistrictComparison(int most)
{
    private readonly Dictionary<(string Policy, DutyStatus? From, DutyStatus? To), int> moves = [];
    private readonly List<PersonChange> first = [];
    private readonly List<int> changed = [];

    /// <summary>Everybody who was asked about.</summary>
    public int People { get; private set; }

    /// <summary>For whom something differs, a status or a figure.</summary>
    public IReadOnlyList<int> Changed => changed;

    /// <summary>For whom a status differs.</summary>
    public int PeopleWhoseStatusMoves { get; private set; }

    public IReadOnlyList<PersonChange> First => first;

    /// <summary>The greatest first, what moves a status before what moves a figure.</summary>
    public IReadOnlyList<StatusMove> Moves => [.. moves.Select(m => new StatusMove(m.Key.Policy, m.Key.From, m.Key.To, m.Value))
        .OrderByDescending(m => m.MovesStatus).ThenByDescending(m => m.Duties).ThenBy(m => m.Policy, StringComparer.Ordinal)
        .ThenBy(m => m.From).ThenBy(m => m.To)];

    /// <summary>Hears how many people were asked about so far.</summary>
    internal Action<int>? Counts { get; set; }

    internal void Add(PersonChange change)
    {
        People++;
        Counts?.Invoke(People);
        if (change.Duties.Count == 0)
        {
            return;
        }

        changed.Add(change.Person.Record.Teacher.Id);
        PeopleWhoseStatusMoves += change.Duties.Any(d => d.MovesStatus) ? 1 : 0;
        foreach (var duty in change.Duties)
        {
            var move = (duty.PolicyCode, duty.Before?.Status, duty.After?.Status);
            moves[move] = moves.GetValueOrDefault(move) + 1;
        }

        if (first.Count < most)
        {
            first.Add(change);
        }
    }
}
