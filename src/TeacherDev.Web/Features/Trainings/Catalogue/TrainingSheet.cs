using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>The list as shown, all its pages in one file.</summary>
public sealed class TrainingSheet(DistrictClock clock, IStringLocalizer<TrainingsText> say, IStringLocalizer<SharedText> words)
{
    private static readonly string[] Columns = ["Title", "Organiser", "Level", "Mode", "From", "Until", "Sessions", "Hours", "Places", "Seated", "Waiting", "Phase"];

    public TextSheet Of(IEnumerable<TrainingRow> rows) => new(say["Title"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. rows.Select(Cells)]);

    private IReadOnlyList<object?> Cells(TrainingRow row) =>
    [
        row.Training.Title, row.Training.Organiser, words.Level(row.Training.Level), words.Mode(row.Training.Mode), row.First?.AsDay(), row.Last?.AsDay(),
        row.Sessions.Count, row.Tenths / 10m, row.Training.Places, row.Seated, row.Waiting, say.Phase(row.On(clock.Today)),
    ];
}
