using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Results;

/// <summary>The certificate that a pass issued.</summary>
[Authorize(Access.SeeInductions)]
public sealed class CertificateController(TeacherDevDb db, InductionRules rules, DistrictClock clock, SignedInPerson me) : Controller
{
    [HttpGet("inductions/certificates/{id:int}")]
    public async Task<IActionResult> Show(int id, CancellationToken cancel)
    {
        var found = await (
            from result in db.InductionResults
            where result.Id == id && result.CertificateNumber != null
            join teacher in db.FirstYearsOf(me.FirstYears(), clock.Today) on result.TeacherId equals teacher.Id
            join school in db.Schools on teacher.SchoolId equals school.Id into schools
            from school in schools.DefaultIfEmpty()
            select new
            {
                Result = result, Teacher = teacher, School = school == null ? null : school.Name,
                Tenths = db.Standings.Where(s => s.TeacherId == teacher.Id && s.Policy == rules.Policy && s.StartOn == result.WindowOn).Select(s => s.Counted).FirstOrDefault(),
            }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found is null ? NotFound() : View("CertificatePage", new CertificatePage(found.Result, found.Teacher, found.School, found.Tenths));
    }
}
