using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Imports.Records;

/// <summary>A training-record row as read, before it meets what the district knows.</summary>
public sealed class RecordRow
{
    public required int Row { get; init; }

    /// <summary>工号, cleaned; "" when empty.</summary>
    public required string Number { get; init; }

    /// <summary>姓名, cleaned.</summary>
    public required string Name { get; init; }

    /// <summary>工号 and 姓名 as typed, for reporting a person who is not found.</summary>
    public required string NumberTyped { get; init; }

    public required string NameTyped { get; init; }
    public required string Project { get; init; }
    public required string Organiser { get; init; }
    public required string Certificate { get; init; }
    /// <summary>培训主题, as the ledger keeps them.</summary>
    public string Themes { get; init; } = "";

    public TrainingLevel Level { get; init; }
    public TrainingMode Mode { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly EndOn { get; init; }
    public int Tenths { get; init; }
    public bool Passed { get; init; }

    /// <summary>What is wrong with the row by itself; null when nothing is.</summary>
    public IReadOnlyList<RowFault>? Faults { get; init; }
}
