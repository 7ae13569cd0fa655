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
        return new(
            person.Teacher.Number, person.Teacher.Name, person.Teacher.NameKeys, school?.Code ?? "", school?.Name ?? "", MatrixCount.SubjectOf(person, today), MatrixCount.StageOf(person, today),
            person.TitleOn(today), person.HonoursOn(today));
    }
}
