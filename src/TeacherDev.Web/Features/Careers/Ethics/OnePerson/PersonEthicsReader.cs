using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics.OnePerson;

/// <summary>Reads one person's ethics as far as the reader may see it, and notes that it was looked at.</summary>
public sealed class PersonEthicsReader(TeacherDevDb db, CareerCatalogue catalogue, EthicsLook look, DistrictClock clock, SignedInPerson me)
{
    public async Task<PersonEthicsPage> Read(Teacher teacher, ViolationForm form, CancellationToken cancel)
    {
        await look.At(teacher.Id, cancel);
        var (id, isOwn, rules) = (teacher.Id, teacher.Id == me.TeacherId, catalogue.Ethics);
        var seesAll = isOwn || me.KeepsEthics() || rules.PrincipalSeesViolations;
        return new(
            teacher, await db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).SingleOrDefaultAsync(cancel), isOwn, me.KeepsEthics() && !isOwn,
            seesAll ? await db.EthicsViolations.AsNoTracking().Where(v => v.TeacherId == id).OrderByDescending(v => v.DecidedOn).ThenByDescending(v => v.Id).ToListAsync(cancel) : null,
            await db.EthicsGrades.AsNoTracking().Where(g => g.TeacherId == id).OrderByDescending(g => g.Year).ToListAsync(cancel),
            await db.EthicsCommitments.AsNoTracking().Where(c => c.TeacherId == id).OrderByDescending(c => c.Year).ToListAsync(cancel),
            rules, clock.Today, form);
    }
}
