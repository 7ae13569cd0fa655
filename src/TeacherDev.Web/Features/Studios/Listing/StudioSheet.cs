using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Studios;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class StudioSheet(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Name", "Kind", "Level", "Stage", "Subject", "School", "Alliance", "Leader", "Held", "Members", "Coming", "Waiting", "Seats", "StartOn", "EndOn", "State"];

    /// <param name="inside">Those of which the reader sees who waits.</param>
    public TextSheet Of(IReadOnlyList<StudioRow> rows, IReadOnlySet<int> inside, DateOnly today) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => (IReadOnlyList<object?>)
    [
        r.Name, say.Kind(r.Kind), words.Level(r.Level), r.Stage, r.Subject, r.School, r.Alliance, string.Join(say["Join"], r.Leaders), ..Counts(r, inside), r.StartOn.AsDay(), r.EndOn.AsDay(),
        say.Standing(r.State, r.StartOn, r.EndOn, today),
    ])]);

    /// <summary>An alliance holds studios and has no seats of its own.</summary>
    private static object?[] Counts(StudioRow row, IReadOnlySet<int> inside) =>
        row.Kind == StudioKind.Alliance ? [row.Held, null, null, null, null] : [null, row.Members, row.Coming, inside.Contains(row.Id) ? row.Waiting : null, row.Seats];
}
