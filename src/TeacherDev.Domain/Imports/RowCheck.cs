using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Imports;

/// <summary>Reads the cells of one row and notes every fault on the way.</summary>
public sealed class RowCheck(SheetRow row)
{
    private List<RowFault>? faults;

    public IReadOnlyList<RowFault>? Faults => faults;
    public SheetRow Row => row;

    public void Fault(Column column, string code, params string[] arguments) =>
        (faults ??= []).Add(new(column.Name, row[column].Typed, code, arguments));

    /// <summary>The cell, with a fault if it is needed and empty or holds a failed formula.</summary>
    public bool Filled(Column column, bool needed, out Cell cell)
    {
        cell = row[column];
        if (cell.IsError)
        {
            Fault(column, FaultCode.CellHasError);
            return false;
        }

        if (!cell.IsEmpty)
        {
            return true;
        }

        if (needed)
        {
            Fault(column, FaultCode.RequiredEmpty);
        }

        return false;
    }

    /// <summary>Free text, cleaned.</summary>
    public string Text(Column column, bool needed = false) => Kept(column, needed, CellText.Clean);

    /// <summary>A code or number: no spaces, no full-width forms.</summary>
    public string Token(Column column, bool needed = false) => Kept(column, needed, CellText.Token);

    public string Name(Column column) => Kept(column, needed: true, CellText.Name);

    public DateOnly? Day(Column column, bool needed)
    {
        if (!Filled(column, needed, out var cell))
        {
            return null;
        }

        if (DateCell.TryRead(cell, out var day))
        {
            return day;
        }

        Fault(column, FaultCode.DateNotReadable);
        return null;
    }

    private string Kept(Column column, bool needed, Func<string, string> clean)
    {
        if (!Filled(column, needed, out var cell))
        {
            return "";
        }

        var text = clean(cell.Typed);
        if (column.Longest > 0 && text.Length > column.Longest)
        {
            Fault(column, FaultCode.TooLong, column.Longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return text;
    }
}
