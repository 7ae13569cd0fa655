using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>Told how many rows of how many were read.</summary>
public delegate void RowsRead(int done, int total);

/// <summary>One pass over a workbook: gives each data row of the sheets asked for to whoever reads that sheet.</summary>
public sealed class SheetPass
{
    private const int RowsPerReport = 500;
    private readonly List<(SheetReading Reading, Action<SheetRow> Take)> wanted = [];
    private readonly HashSet<SheetReading> met = [];

    public List<ImportWarning> Warnings { get; } = [];

    /// <summary>填报日期, wherever one stands first.</summary>
    public DateOnly? ReferenceOn => wanted.Select(w => w.Reading.ReferenceOn).FirstOrDefault(d => d is not null);

    public SheetPass Want(SheetShape shape, Action<SheetRow> take)
    {
        wanted.Add((new(shape), take));
        return this;
    }

    /// <exception cref="ImportRefusedException">A sheet or a needed column is missing.</exception>
    /// <exception cref="WorkbookRefusedException">The file is damaged or breaks a bound.</exception>
    public void Run(Workbook book, RowsRead progress)
    {
        var (done, total) = (0, 0);
        foreach (var sheet in book.Sheets())
        {
            total += sheet.RowCount;
            var name = CellText.Token(sheet.Name);
            if (wanted.FirstOrDefault(w => w.Reading.Shape.Name == name && met.Add(w.Reading)) is not { Reading: { } reading } found)
            {
                continue;
            }

            foreach (var row in sheet.Rows)
            {
                if (reading.Next(row.Number, row.Cells) is { } data)
                {
                    found.Take(data);
                }

                if (++done % RowsPerReport == 0)
                {
                    progress(done, total);
                }
            }

            if (reading.Fault is { } fault)
            {
                throw new ImportRefusedException(fault.Code, fault.Arguments);
            }

            Warnings.AddRange(reading.Footnotes.Select(f => new ImportWarning(reading.Shape.Name, f.Row, WarningCode.RowSkipped, f.Text)));
        }

        progress(total, total);
        if (wanted.FirstOrDefault(w => !met.Contains(w.Reading)) is { Reading: { } missing })
        {
            throw new ImportRefusedException(FaultCode.SheetMissing, missing.Shape.Name);
        }
    }
}
