using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>填报日期 in a title row: in the same cell, or in the next one that says something.</summary>
internal static class ReferenceDate
{
    private static readonly string[] Names = ["填报日期", "填表日期", "填报时间", "填表时间", "数据截止日期", "统计日期"];

    public static DateOnly? In(object?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not string text || !Names.Any(CellText.Token(text).Contains))
            {
                continue;
            }

            if (DateCell.TryFind(text, out var within))
            {
                return within;
            }

            foreach (var next in cells.Skip(i + 1).Select(c => new Cell(c)).Where(c => !c.IsEmpty).Take(1))
            {
                if (DateCell.TryRead(next, out var beside))
                {
                    return beside;
                }
            }
        }

        return null;
    }
}
