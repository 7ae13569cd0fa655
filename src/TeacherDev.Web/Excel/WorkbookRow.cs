namespace TeacherDev.Web.Excel;

/// <summary>One row with the sheet's own number. A cell is null, text, a number, a day with its time, or yes/no.</summary>
public readonly record struct WorkbookRow(int Number, object?[] Cells)
{
    public bool IsBlank
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell is not null && (cell is not string text || !string.IsNullOrWhiteSpace(text)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
