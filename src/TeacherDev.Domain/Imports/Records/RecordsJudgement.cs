using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>A row that may be credited.</summary>
/// <param name="Row">As read.</param>
/// <param name="TeacherId">Whose it is.</param>
/// <param name="SourceId">See <see cref="RecordSource"/>.</param>
/// <param name="Part">1, or the next after a reversed one.</param>
public readonly record struct AcceptedRecord(RecordRow Row, int TeacherId, string SourceId, int Part);

/// <summary>The rows of a records file against what the district knows: credited, known already, or refused with all faults.</summary>
public sealed class RecordsJudgement
{
    public List<AcceptedRecord> Accepted { get; } = [];
    public List<int> Duplicates { get; } = [];
    public List<RefusedRow> Refused { get; } = [];
    public List<ImportWarning> Warnings { get; } = [];

    public static RecordsJudgement Of(IEnumerable<RecordRow> rows, KnownRecords known)
    {
        var judgement = new RecordsJudgement();
        var inFile = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            judgement.Judge(row, known, inFile);
        }

        return judgement;
    }

    private void Judge(RecordRow row, KnownRecords known, HashSet<string> inFile)
    {
        var teacher = row.Number.Length == 0 ? null : known.Teacher(row.Number);
        var faults = new List<RowFault>(row.Faults ?? []);
        if (row.Number.Length > 0 && teacher is null)
        {
            faults.Insert(0, new(RecordsShape.Number.Name, row.NumberTyped, FaultCode.UnknownTeacher));
        }
        else if (teacher is { } person && row.Name.Length > 0 && !IsNamed(row, person, known))
        {
            faults.Insert(0, new(RecordsShape.Name.Name, row.NameTyped, FaultCode.NameMismatch, person.Name));
        }

        if (faults.Count > 0)
        {
            Refused.Add(new(RecordsShape.Sheet.Name, row.Row, faults));
            return;
        }

        var sources = known.NumbersOf(row.Number).Select(number => RecordSource.Id(row, number)).ToList();
        var source = sources[0];
        if (known.Old(row.Number) is { } old)
        {
            Warnings.Add(new(RecordsShape.Sheet.Name, row.Row, WarningCode.OldNumber, row.Number, old.NumberToday));
        }

        if (sources.Exists(known.IsCredited) || !inFile.Add(source))
        {
            Duplicates.Add(row.Row);
            return;
        }

        var id = teacher!.Id;
        if (!known.NoteTraining(id, row))
        {
            Warnings.Add(new(RecordsShape.Sheet.Name, row.Row, WarningCode.OtherHours, row.Project, new Ledger.Hours(row.Tenths).ToString()));
        }

        Accepted.Add(new(row, id, source, known.NextPart(source)));
    }

    /// <summary>Under an old number the name may be the one that stood there.</summary>
    private static bool IsNamed(RecordRow row, KnownTeacher person, KnownRecords known)
    {
        var key = CellText.NameKey(row.Name);
        return key == person.NameKey || (known.Old(row.Number) is { } old && key == CellText.NameKey(old.Name));
    }
}
