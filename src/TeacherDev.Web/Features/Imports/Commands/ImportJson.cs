using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Imports.Reading;

namespace TeacherDev.Web.Features.Imports.Commands;

/// <summary>What an import did, for programs: counts, and each refused row once with all its faults.</summary>
internal static class ImportJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ImportOutcome outcome, IStringLocalizer<ImportsText> text) => JsonSerializer.Serialize(
        new
        {
            accepted = outcome.Accepted,
            updated = outcome.Updated,
            duplicates = outcome.Duplicates,
            sheets = outcome.Sheets.ToDictionary(s => s.Sheet, s => new
            {
                accepted = s.AcceptedRows.Count,
                updated = s.UpdatedRows.Count,
                duplicates = s.DuplicateRows.Count,
                rejected = s.Rejected,
            }),
            warnings = outcome.Warnings.Select(w => new { sheet = w.Sheet, row = w.Row, code = w.Code, reason = text.Warning(w) }),
            rejected = outcome.Refused.Select(r => new
            {
                sheet = r.Sheet,
                row = r.Row,
                faults = r.Faults.Select(f => new { column = f.Column, value = f.Value, code = f.Code, reason = text.Fault(f) }),
            }),
        },
        Options);
}
