namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>A sheet that an import expects: its name on the tab, its columns, the one that names the row's subject first.</summary>
public sealed record SheetShape(string Name, IReadOnlyList<Column> Columns)
{
    public Column Key => Columns[0];
}
