using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>The people as shown, all pages of the list in one file.</summary>
public sealed class DueSheet(IStringLocalizer<RotationsText> say)
{
    private static readonly string[] Columns = ["Number", "Name", "School", "Subject", "Since", "Years", "DueOn", "State", "Why", "Backbone"];

    public TextSheet Of(IEnumerable<Standpoint> people) => new(say["People"], null, [.. Columns.Select(c => say[$"Column.{c}"].Value)], [.. people.Select(Cells)]);

    private IReadOnlyList<object?> Cells(Standpoint of) =>
    [
        of.Teacher.Number, say.Called(of.Teacher), of.School?.NameOn(of.On), of.Person.Fact(FactKind.Subject, of.On), of.Stands.Stay?.Since.AsDay(), of.Years, of.Stands.DueOn?.AsDay(), say.State(of.Stands.State), say.Why(of),
        of.IsBackbone ? say["Yes"].Value : null,
    ];
}
