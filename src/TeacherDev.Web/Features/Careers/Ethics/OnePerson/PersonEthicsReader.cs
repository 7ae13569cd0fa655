using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Studios;
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
        var page = new PersonEthicsPage(
            teacher, await db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).SingleOrDefaultAsync(cancel), isOwn, me.KeepsEthics() && !isOwn,
            seesAll ? await db.EthicsViolations.AsNoTracking().Where(v => v.TeacherId == id).OrderByDescending(v => v.DecidedOn).ThenByDescending(v => v.Id).ToListAsync(cancel) : null,
            await db.EthicsGrades.AsNoTracking().Where(g => g.TeacherId == id).OrderByDescending(g => g.Year).ToListAsync(cancel),
            await db.EthicsCommitments.AsNoTracking().Where(c => c.TeacherId == id).OrderByDescending(c => c.Year).ToListAsync(cancel),
            rules, clock.Today, form);
        return page.Keeps && page.Bars.Any() ? page with { Touches = await Touches(id, [.. page.Bars.Select(b => b.Act)], cancel) } : page;
    }

    private async Task<IReadOnlyList<Touched>> Touches(int id, IReadOnlyCollection<BarredAct> barred, CancellationToken cancel)
    {
        var today = clock.Today;
        var studios = !barred.Contains(BarredAct.StudioLead) ? [] : await db.Studios.Where(s => s.State == StudioState.Admitted
                && db.StudioLeads.Any(l => l.StudioId == s.Id && l.TeacherId == id && (l.EndOn == null || l.EndOn >= today))).OrderBy(s => s.Id).Select(s => new { s.Id, s.Name }).ToListAsync(cancel);
        var rounds = await db.ReviewRounds.Where(r => r.State != RoundState.Closed && db.Nominations.Any(n => n.RoundId == r.Id && n.TeacherId == id && n.WithdrawnAt == null))
            .OrderBy(r => r.Id).Select(r => new { r.Id, r.Name, r.Item }).ToListAsync(cancel);
        return
        [
            .. studios.Select(s => new Touched(BarredAct.StudioLead, s.Name, $"/studios/{s.Id}")),
            .. from round in rounds
               let act = catalogue.Item(round.Item)?.Act == CareerAct.Title ? BarredAct.Title : BarredAct.Honour
               where barred.Contains(act)
               select new Touched(act, round.Name, $"/careers/rounds/{round.Id}"),
        ];
    }
}
