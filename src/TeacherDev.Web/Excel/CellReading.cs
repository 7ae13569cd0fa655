using ExcelDataReader;

namespace TeacherDev.Web.Excel;

/// <summary>The cells of the reader's current row as plain values.</summary>
internal sealed class CellReading(IExcelDataReader reader, bool countsFrom1904)
{
    private const int DaysTo1904 = 1462;

    /// <exception cref="WorkbookRefusedException">A value stands beyond the last column allowed.</exception>
    public object?[] Row(int mostColumns)
    {
        var width = reader.FieldCount;
        while (width > 0 && IsEmpty(width - 1))
        {
            width--;
        }

        if (width > mostColumns)
        {
            throw new WorkbookRefusedException(WorkbookRefusedException.TooManyColumns, mostColumns);
        }

        var cells = new object?[width];
        for (var i = 0; i < width; i++)
        {
            cells[i] = Value(i);
        }

        return cells;
    }

    private bool IsEmpty(int i) => reader.GetValue(i) is null or "";

    private object? Value(int i) => reader.GetValue(i) switch
    {
        null or "" => null,
        double day when IsEastAsianDate(reader.GetNumberFormatIndex(i)) => Day(day),
        int whole => (double)whole,
        TimeSpan time => time.ToString("c"),
        var value => value,
    };

    private object Day(double serial)
    {
        var day = serial + (countsFrom1904 ? DaysTo1904 : 0);
        return day is >= 1 and < 2_958_466 ? DateTime.FromOADate(day) : serial;
    }

    /// <summary>The built-in formats that Chinese Excel writes for 2021年9月1日 and its kin; the reader does not know them.</summary>
    private static bool IsEastAsianDate(int format) => format is (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;
}
