using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Teachers;

internal static class EventNotes
{
    /// <summary>The policy events that the figures of a workbook stand with, on a sheet of their own; none where there are none.</summary>
    public static IEnumerable<TextSheet> Sheets(EventsInForce events, IStringLocalizer<TeachersText> say, IStringLocalizer<SharedText> words) => events.All.Count == 0 ? []
        : [new(say["Sheet.Notes"], null, [words["Events.Counted"]], [.. events.All.Select(e => new object?[] { events.Told(words, e) })])];
}
