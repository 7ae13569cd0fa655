using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing;

/// <summary>The workbook that is handed out: one row a person.</summary>
public sealed class SlipSheet(IStringLocalizer<KeepingText> say)
{
    public void Write(Stream output, IEnumerable<SlipLine> lines) => TextWorkbook.Write(output,
    [
        new(say["Sheet.Tab"], say["Sheet.Advice"], [say["School"], say["Name"], say["Number"], say["User"], say["Password"]],
            lines.Select(l => (IReadOnlyList<object?>)[l.School, l.Name, l.Number, l.UserName, l.Password])),
    ]);
}
