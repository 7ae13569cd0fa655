namespace TeacherDev.Domain.Imports.Planning;

/// <summary>What became of the rows of one sheet.</summary>
public sealed class SheetCount(string sheet)
{
    public string Sheet => sheet;
    public List<int> AcceptedRows { get; } = [];
    public List<int> UpdatedRows { get; } = [];
    public List<int> DuplicateRows { get; } = [];
    public int Rejected { get; set; }
}
