using System.Xml;
using ClosedXML.Excel;
using TeacherDev.Web.Excel.Writing;

namespace TeacherDev.Web.Features.Reports.Yearly.Sheets;

/// <summary>How cells of the workbook are written: text stays text, numbers are numbers, dates dates.</summary>
internal static class Sheet
{
    public const string HourFormat = "#,##0.0;-#,##0.0;\"–\"";
    public const string CountFormat = "#,##0;-#,##0;\"–\"";
    public const string ChangeFormat = "+#,##0;-#,##0;0";
    public const string HourChangeFormat = "+#,##0.0;-#,##0.0;0.0";
    public const string ShareFormat = "0.0%";
    public const string DayFormat = "yyyy-mm-dd";
    private const string MomentFormat = "yyyy-mm-dd hh:mm";
    private const int LongestText = 32_000;

    /// <summary>Text that no program computes: a leading = + - @ stands behind the quote prefix.</summary>
    public static IXLCell Text(this IXLCell cell, string text)
    {
        var clean = new string([.. text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)).Take(LongestText)]);
        cell.SetValue(clean);
        if (clean.AsInert().Length > clean.Length) cell.Style.IncludeQuotePrefix = true;
        return cell;
    }

    public static IXLCell Hours(this IXLCell cell, int tenths) => cell.Number(tenths / 10d, HourFormat);

    public static IXLCell Count(this IXLCell cell, int count) => cell.Number(count, CountFormat);

    public static IXLCell Share(this IXLCell cell, double? share) => share is { } known ? cell.Number(known, ShareFormat) : cell;

    public static IXLCell Day(this IXLCell cell, DateOnly day)
    {
        cell.SetValue(day.ToDateTime(TimeOnly.MinValue)).Style.DateFormat.Format = DayFormat;
        return cell;
    }

    public static IXLCell Moment(this IXLCell cell, DateTime local)
    {
        cell.SetValue(new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0)).Style.DateFormat.Format = MomentFormat;
        return cell;
    }

    public static IXLCell Number(this IXLCell cell, double number, string format)
    {
        cell.SetValue(number).Style.NumberFormat.Format = format;
        return cell;
    }
}
