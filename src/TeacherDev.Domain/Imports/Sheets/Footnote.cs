using System.Text.RegularExpressions;
using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>Rows that say something about the list instead of being in it: 合计, 注, 填表人 …</summary>
internal static partial class Footnote
{
    public static bool Is(SheetShape shape, SheetHeader header, object?[] cells)
    {
        var needed = shape.Columns.Count(c => c.Needed);
        var filled = shape.Columns.Count(c => c.Needed && header.Position(c) is var at && at >= 0 && at < cells.Length && !new Cell(cells[at]).IsEmpty);
        if (filled * 2 > needed)
        {
            return false;
        }

        var texts = cells.OfType<string>().Select(CellText.Token).Where(t => t.Length > 0).ToList();
        return texts.Count > 0 && (Opening().IsMatch(texts[0]) || texts.Any(t => Signature().IsMatch(t)));
    }

    [GeneratedRegex(@"^(?:合计|总计|小计|共计|本页|以上|以下空白|备?注[:：;1-9]|备注$|说明|填表说明|共[0-9]+[条人行名页]|[-—]+$|第[0-9]+页)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:填表人|填报人|制表人?|审核人|复核人|负责人|单位负责人|统计负责人|校长签[名字]|联系电话|联系人|报出日期|填报日期|填表日期|盖章|\(盖章\))")]
    private static partial Regex Signature();
}
