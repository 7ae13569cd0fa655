using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>A cohort of each person, in which they alone are, with a mentor and a stay that waits.</summary>
public sealed class CohortSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly CareerSigner By = new(null, "tests", null);

    public async Task Place(District district)
    {
        var kind = ((CareerCatalogue)district.App.Services.GetService(typeof(CareerCatalogue))!).Cohort("high-end")!;
        Dictionary<int, Made> own = [];
        foreach (var person in district.People.Where(p => p.Teacher is not null))
        {
            own[person.Teacher!.Id] = await Add(district, kind, person.Teacher);
        }

        var (near, far) = (await Add(district, kind, district.Colleague), await Add(district, kind, district.Stranger));
        Made? Own(Person p) => p.Teacher is null ? null : own[p.Teacher.Id];
        district.Name("cohorts/{id}", new(p => Own(p)?.Cohort, near.Cohort, far.Cohort, "99999999"));
        district.Name("cohorts/{id}/members/{member}", new(p => Own(p)?.Member, near.Member, far.Member, "99999999"));
        district.Name("cohorts/{id}/members/{member}/stays/{stay}", new(p => Own(p)?.Stay, near.Stay, far.Stay, "99999999"));
        district.Name("cohorts/{id}/trainings/{training}", Specimen.Common("1", "99999999"));
    }

    private sealed record Made(string Cohort, string Member, string Stay);

    private static Task<Made> Add(District district, CohortKind kind, Teacher who) => district.App.Db(async db =>
    {
        var cohort = Cohort.Opened($"{who.Id:D32}", kind, new("定制班", new(new(2026, 9, 1), new(2029, 8, 31)), 8, "研训中心", ""), By.Name, At);
        db.Add(cohort);
        await db.SaveChangesAsync();
        var member = CohortMember.Joined(cohort, who.Id, new(2026, 9, 1), "", $"{who.Id:D32}", By, At);
        member.Mentored("导师", "师范大学", new(2026, 9, 1), By, At);
        member.Stays.Add(ShadowingStay.Of(0, new(new(new(2026, 10, 1), new(2026, 10, 5)), $"{who.Name}的跟岗单位", "收获"), $"{who.Id:D32}", false, By, At));
        db.Add(member);
        await db.SaveChangesAsync();
        return new Made($"{cohort.Id}", $"{member.Id}", $"{member.Stays[0].Id}");
    });
}
