using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Web.Tests.Features.Claims;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>A decided round of rotation in which everybody is, each with an objection and a file.</summary>
public sealed class RotationSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var rules = (RotationRules)district.App.Services.GetService(typeof(RotationRules))!;
        var (id, files) = await district.App.Db(async db =>
        {
            var round = RotationRound.Opened(new('r', 32), "交流轮次", new(new(2026, 9, 1), new(2026, 9, 30), new(2026, 10, 9), new(2026, 10, 20), new(2027, 9, 1)), rules.Round, "tests", At);
            foreach (var teacher in db.Teachers.Where(t => t.SchoolId != null).ToList())
            {
                var person = RotationPerson.In(teacher.Id, teacher.SchoolId!.Value, RotationBasis.Applied, "", "tests", At);
                var objection = RotationObjection.Filed("有异议", "tests", At);
                objection.Evidence.Add(EvidenceFile.Of("证明.pdf", EvidenceKind.Pdf, ClaimsWorld.Pdf.Length, $"{teacher.Id:D64}", false, At));
                person.Objections.Add(objection);
                round.People.Add(person);
            }

            round.Decide("文", "tests", At);
            db.Add(round);
            await db.SaveChangesAsync();
            db.AddRange(round.Objections.Select(o => new EvidenceContent { EvidenceId = o.Evidence[0].Id, Bytes = ClaimsWorld.Pdf }));
            await db.SaveChangesAsync();
            return ($"{round.Id}", round.People.ToDictionary(p => p.TeacherId, p => $"{p.Objections[0].Evidence[0].Id}"));
        });
        Specimen file = new(p => p.Teacher is null ? null : files.GetValueOrDefault(p.Teacher.Id), files[district.Colleague.Id], files[district.Stranger.Id], "99999999");
        district.Name("rotation/rounds/{id}", Specimen.Common(id, "99999999"));
        district.Name("rotations/rounds/{id}", Specimen.Common(id, "99999999"));
        district.Name("rotation/rounds/{id}/evidence/{evidence}", file);
        district.Name("rotations/rounds/{id}/evidence/{evidence}", file);
    }
}
