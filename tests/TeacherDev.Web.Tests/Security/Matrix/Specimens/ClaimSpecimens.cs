using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Evidence;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Tests.Features.Claims;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A claim of each, waiting for its school, with a file.</summary>
public sealed class ClaimSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var rules = (ClaimRules)district.App.Services.GetService(typeof(ClaimRules))!;
        var made = await district.App.Db(async db =>
        {
            var claims = new Dictionary<int, Claim>();
            foreach (var teacher in db.Teachers.ToList())
            {
                var claim = Claim.Begun(teacher.Id, $"{teacher.Id:D32}", At);
                claim.Write(new("outside", $"{teacher.Name}的研修", "省教育学院", new(2026, 11, 2), new(2026, 11, 4), 160, null, TrainingLevel.Province, TrainingMode.InPerson, "", ""));
                claim.Evidence.Add(EvidenceFile.Of($"{teacher.Name}.pdf", EvidenceKind.Pdf, ClaimsWorld.Pdf.Length, $"{teacher.Id:D64}", false, At));
                claim.Send(rules, SecondLook.None, false, At, new(2026, 11, 20));
                claims.Add(teacher.Id, claim);
            }

            db.AddRange(claims.Values);
            await db.SaveChangesAsync();
            db.AddRange(claims.Values.Select(c => new EvidenceContent { EvidenceId = c.Evidence[0].Id, Bytes = ClaimsWorld.Pdf }));
            await db.SaveChangesAsync();
            return claims.ToDictionary(c => c.Key, c => (Claim: $"{c.Value.Id}", File: $"{c.Value.Evidence[0].Id}"));
        });
        var (near, far) = (made[district.Colleague.Id], made[district.Stranger.Id]);
        district.Name("claims/{id}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].Claim, near.Claim, far.Claim, "99999999"));
        district.Name("evidence/{evidence}", new(p => p.Teacher is null ? null : made[p.Teacher.Id].File, near.File, far.File, "99999999"));
    }
}
