using Microsoft.Extensions.Localization;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class StudioSheet(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Name", "Kind", "Level", "Stage", "Subject", "School", "Alliance", "Leader", "Members", "Coming", "Seats", "StartOn", "EndOn", "State"];

    public TextSheet Of(IReadOnlyList<StudioRow> rows, DateOnly today) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(r => (IReadOnlyList<object?>)
    [
        r.Name, say.Kind(r.Kind), words.Level(r.Level), r.Stage, r.Subject, r.School, r.Alliance, string.Join(say["Join"], r.Leaders), r.Members, r.Coming, r.Seats, r.StartOn.AsDay(), r.EndOn.AsDay(),
        say.Standing(r.State, r.StartOn, r.EndOn, today),
    ])]);
}
