using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Imports;

/// <summary>Codes and their arguments as sentences of the reader's language.</summary>
public static class ImportSentences
{
    public static string Fault(this IStringLocalizer<ImportsText> text, string code, IEnumerable<string> arguments) =>
        text["Fault." + code, [.. arguments]].Value.Trim();

    public static string Fault(this IStringLocalizer<ImportsText> text, RowFault fault) => text.Fault(fault.Code, fault.Arguments);

    public static string Warning(this IStringLocalizer<ImportsText> text, ImportWarning warning) =>
        text["Warning." + warning.Code, [.. warning.Arguments]].Value.Trim();

    public static string Finding(this IStringLocalizer<ImportsText> text, ImportFinding finding) => finding.Kind switch
    {
        FindingKind.Fault => text.Fault(finding.Code, ImportFinding.Split(finding.Arguments)),
        FindingKind.Warning => text.Warning(new(finding.Sheet, finding.Row, finding.Code, ImportFinding.Split(finding.Arguments))),
        _ => text["Row." + finding.Code].Value,
    };

    /// <summary>Why a whole file, a confirmation or an undoing was refused.</summary>
    public static string Refusal(this IStringLocalizer<ImportsText> text, string code, IEnumerable<object> arguments) =>
        text["Refused." + code, [.. arguments]].Value.Trim();

    /// <summary>A cell as typed, for a page: ID numbers and phones are not spread out there.</summary>
    public static string Shown(string column, string value) =>
        column == TeacherShape.IdNumber.Name ? Masking.IdNumber(value)
        : column == TeacherShape.Phone.Name ? Masking.Phone(value)
        : value;

    /// <summary>Before or after of a change, for a page.</summary>
    public static string Shown(ImportChange change, string value) =>
        change.Field is "IdNumber" or "Phone" ? Shown(TeacherField.Named(change.Field).Column.Name, value) : value;

    public static string Field(this IStringLocalizer<ImportsText> text, string field) => text["Field." + field].Value;
}
