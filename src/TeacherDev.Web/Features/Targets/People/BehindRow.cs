using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Targets.People;

/// <summary>Somebody behind a figure, as they are today.</summary>
/// <param name="Honours">All that are held today.</param>
public sealed record BehindRow(
    string Number, string Name, string NameKeys, string SchoolCode, string School, string Subject, string Stage, string Title, IReadOnlyList<string> Honours)
{
    public static BehindRow Of(TeacherRecord person, DateOnly today)
    {
        var school = person.LegalSchool(today);
        var held = person.HeldOn(HeldKind.Honour, today).Select(h => h.Value).Distinct().ToList();
        var roster = person.Fact(FactKind.Honour, today);
        return new(
            person.Teacher.Number, person.Teacher.Name, person.Teacher.NameKeys, school?.Code ?? "", school?.Name ?? "", MatrixCount.SubjectOf(person, today), MatrixCount.StageOf(person, today),
            person.Fact(FactKind.Title, today), held.Count > 0 || roster.Length == 0 ? held : [roster]);
    }
}
