using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace TeacherDev.Web.Excel;

/// <summary>A workbook opened for one pass over its sheets, guarded and streaming.</summary>
public sealed class Workbook : IDisposable
{
    private readonly IExcelDataReader reader;
    private readonly WorkbookLimits limits;
    private readonly CellReading cells;
    private int rowsRead;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private Workbook(IExcelDataReader reader, WorkbookLimits limits, bool countsFrom1904)
    {
        this.reader = reader;
        this.limits = limits;
        cells = new(reader, countsFrom1904);
    }

    /// <param name="file">Seekable; stays open.</param>
    /// <param name="limits">The bounds.</param>
    /// <exception cref="WorkbookRefusedException">Empty, too big, locked, damaged, a bomb, or no workbook at all.</exception>
    public static Workbook Open(Stream file, WorkbookLimits limits)
    {
        var traits = WorkbookGuard.Check(file, limits);
        var settings = new ExcelReaderConfiguration { LeaveOpen = true };
        return Guarded(() => new Workbook(
            traits.IsPackage ? ExcelReaderFactory.CreateOpenXmlReader(file, settings) : ExcelReaderFactory.CreateBinaryReader(file, settings),
            limits,
            traits.CountsFrom1904));
    }

    /// <summary>A list as comma-separated values, in UTF-8 or as a Chinese Excel writes it.</summary>
    /// <param name="file">Seekable; stays open.</param>
    /// <param name="limits">The bounds.</param>
    /// <exception cref="WorkbookRefusedException">Empty, too big, or no text.</exception>
    public static Workbook OpenText(Stream file, WorkbookLimits limits)
    {
        if (file.Length == 0 || file.Length > limits.FileBytes)
        {
            throw file.Length == 0 ? new WorkbookRefusedException(WorkbookRefusedException.Empty) : new(WorkbookRefusedException.TooBig, limits.FileBytes);
        }

        file.Position = 0;
        var settings = new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding("gb18030") };
        return Guarded(() => new Workbook(ExcelReaderFactory.CreateCsvReader(file, settings), limits, countsFrom1904: false));
    }

    /// <exception cref="WorkbookRefusedException">A sheet is damaged or breaks a bound.</exception>
    public IEnumerable<WorkbookSheet> Sheets()
    {
        if (reader.ResultsCount > limits.Sheets)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.TooManySheets, limits.Sheets);
        }

        do
        {
            yield return new(reader.Name, reader.RowCount, Rows());
        }
        while (Guarded(reader.NextResult));
    }

    public void Dispose() => reader.Dispose();

    private IEnumerable<WorkbookRow> Rows()
    {
        var merged = new MergedDown(reader.MergeCells);
        while (Guarded(reader.Read))
        {
            var row = new WorkbookRow(reader.Depth + 1, merged.Fill(reader.Depth, cells.Row(limits.Columns)));
            if (row.IsBlank)
            {
                continue; // A coloured column leaves a million of them.
            }

            if (++rowsRead > limits.Rows)
            {
                throw new WorkbookRefusedException(WorkbookRefusedException.TooManyRows, limits.Rows);
            }

            yield return row;
        }
    }

    private static T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidPasswordException locked)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.Encrypted, cause: locked);
        }
        catch (Exception broken) when (broken is not (WorkbookRefusedException or OutOfMemoryException))
        {
            // The reader meets bytes of any shape; whatever it stumbles over, the file is at fault.
            throw new WorkbookRefusedException(WorkbookRefusedException.Damaged, cause: broken);
        }
    }
}
