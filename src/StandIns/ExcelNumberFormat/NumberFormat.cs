using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// A number format as Excel writes it: up to four sections (positive; negative; zero; text), or sections with conditions.
/// </summary>
public class NumberFormat
{
    readonly SectionList sections;

    public NumberFormat(string formatString)
    {
        var read = SectionReader.Read(formatString ?? "");
        IsValid = read is not null;
        sections = new SectionList(read ?? []);
    }

    /// <summary>False if a quotation, a bracket or an escape is left open.</summary>
    public bool IsValid { get; }

    /// <summary>True if a section shows a day or a time of day; elapsed time ([h]:mm) is none.</summary>
    public bool IsDateTimeFormat => sections.All.Any(section => section.Kind == SectionKind.Date);

    public bool IsTimeSpanFormat => sections.All.Any(section => section.Kind == SectionKind.Elapsed);

    /// <summary>The value as a cell with this format would show it; a value that no section takes keeps its plain text.</summary>
    public string Format(object value, CultureInfo culture)
    {
        if (value is string text)
            return sections.ForText() is { } forText ? Texts.Show(forText, text) : text;
        if (value is bool truth)
            return truth ? "TRUE" : "FALSE";
        if (SerialOf(value) is not { } number || sections.ForNumber(number) is not { } chosen)
            return Convert.ToString(value, culture) ?? "";
        return chosen.Section.Kind switch
        {
            SectionKind.Date or SectionKind.Elapsed => DateTexts.Show(chosen.Section, number, culture)
                ?? Convert.ToString(value, culture) ?? "",
            SectionKind.Text or SectionKind.General => Texts.Show(chosen.Section, Texts.General(chosen.Amount(number), culture)),
            SectionKind.Fraction => FractionTexts.Show(chosen.Section, chosen.Amount(number)),
            SectionKind.Scientific => ScientificTexts.Show(chosen.Section, chosen.Amount(number), culture),
            _ => NumberTexts.Show(chosen.Section, chosen.Amount(number), culture),
        };
    }

    static double? SerialOf(object? value) => value switch
    {
        DateTime day => SerialDay.Of(day),
        TimeSpan span => span.TotalDays,
        double or float or decimal or int or long or short or byte or uint or ulong or ushort or sbyte =>
            Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
