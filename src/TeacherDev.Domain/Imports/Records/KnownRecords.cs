using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>What the district knows when a records file is judged: its people and the sources already credited.</summary>
public sealed class KnownRecords
{
    private readonly Dictionary<string, KnownTeacher> teachers;
    private readonly Dictionary<string, int> standing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lastParts = new(StringComparer.Ordinal);
    private readonly HashSet<string> trainings = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, OldPerson> oldNumbers;

    /// <param name="teachers">Everybody, by number.</param>
    /// <param name="old">The numbers that were given up when two records of one person became one.</param>
    public KnownRecords(IEnumerable<(string Number, KnownTeacher Teacher)> teachers, IEnumerable<OldPerson>? old = null)
    {
        this.teachers = teachers.ToDictionary(t => CellText.Token(t.Number), t => t.Teacher, StringComparer.OrdinalIgnoreCase);
        oldNumbers = (old ?? []).ToDictionary(o => CellText.Token(o.Number), StringComparer.OrdinalIgnoreCase);
        foreach (var person in oldNumbers.Values.GroupBy(o => CellText.Token(o.NumberToday), StringComparer.OrdinalIgnoreCase))
        {
            numbers[person.Key] = [person.Key, .. person.Select(o => CellText.Token(o.Number))];
        }
    }

    /// <summary>The record that a number names only since its own was given up; null for a number of today.</summary>
    public OldPerson? Old(string number) => oldNumbers.GetValueOrDefault(number);

    /// <summary>Every number under which the same row may have come, that of today first.</summary>
    public IReadOnlyList<string> NumbersOf(string number)
    {
        var today = Old(number) is { } old ? CellText.Token(old.NumberToday) : number;
        return numbers.GetValueOrDefault(today) ?? [today];
    }

    /// <summary>An entry already in the ledger.</summary>
    public void AddCredited(string sourceId, int part, bool reversed)
    {
        lastParts[sourceId] = Math.Max(part, lastParts.GetValueOrDefault(sourceId));
        if (!reversed)
        {
            standing[sourceId] = part;
        }
    }

    /// <summary>A training that somebody already has standing credit for, whatever its source.</summary>
    public void AddTraining(int teacherId, string project, DateOnly start, DateOnly end) =>
        trainings.Add(RecordSource.Training(teacherId, project, start, end));

    public KnownTeacher? Teacher(string number) => teachers.GetValueOrDefault(Old(number) is { } old ? CellText.Token(old.NumberToday) : number);

    public bool IsCredited(string sourceId) => standing.ContainsKey(sourceId);

    /// <summary>The part under which the source may be credited now: the next after one that was reversed.</summary>
    public int NextPart(string sourceId) => lastParts.GetValueOrDefault(sourceId) + 1;

    /// <returns>Whether the training was new.</returns>
    public bool NoteTraining(int teacherId, RecordRow row) => trainings.Add(RecordSource.Training(teacherId, row.Project, row.StartOn, row.EndOn));
}
