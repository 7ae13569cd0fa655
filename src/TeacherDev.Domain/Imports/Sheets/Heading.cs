using System.Text.RegularExpressions;
using TeacherDev.Domain.Imports.Cells;

namespace TeacherDev.Domain.Imports.Sheets;

/// <summary>Headings as people dress them: 培训类别*, 培训获得学时（学时）, "开始 日期" over two lines.</summary>
internal static partial class Heading
{
    public static bool Means(string text, Column column) => Rank(text, column) is not null;

    /// <summary>0 for the column's own name, 1 for another name of it, null for neither.</summary>
    public static int? Rank(string text, Column column)
    {
        var bare = Bare(text);
        if (bare.Length == 0)
        {
            return null;
        }

        return Named(bare, column) ?? (Bracketed().Replace(bare, "") is var shorter && shorter.Length != bare.Length ? Named(shorter, column) : null);
    }

    private static int? Named(string bare, Column column) =>
        string.Equals(bare, column.Name, StringComparison.OrdinalIgnoreCase) ? 0
        : column.AlsoCalled.Contains(bare, StringComparer.OrdinalIgnoreCase) ? 1
        : null;

    private static string Bare(string text) => text.Length > 60 ? "" : Marks().Replace(CellText.Token(text), "");

    [GeneratedRegex(@"[*※★#:]|^[0-9]{1,2}[.、]|\(必填\)|\[必填\]|【必填】|\(选填\)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[(\[【<〔].*?[)\]】>〕]")]
    private static partial Regex Bracketed();
}
