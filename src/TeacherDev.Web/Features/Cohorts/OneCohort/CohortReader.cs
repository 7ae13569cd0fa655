using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Cohorts;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Features.Cohorts.Members;
using TeacherDev.Web.Features.Cohorts.Opening;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>Reads one cohort as the reader may see it.</summary>
public sealed class CohortReader(TeacherDevDb db, LineReader lines, PolicyShelf shelf, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me)
{
    private const int MostChoices = 200;

    /// <summary>Null where it does not exist for the reader.</summary>
    public Task<Cohort?> Find(int id, CancellationToken cancel) => db.CohortsSeenBy(me, clock.Today).AsNoTracking().Include(c => c.Closing).SingleOrDefaultAsync(c => c.Id == id, cancel);

    public async Task<CohortPage> Read(Cohort cohort, MemberFilter filter, JoinForm join, string typed, CancellationToken cancel)
    {
        var (today, keeps) = (clock.Today, me.KeepsCohorts());
        var (everybody, register) = await lines.Read(cohort, db.CohortMembersSeenBy(me, today), cancel);
        var shown = filter.Of(everybody);
        var paging = new Paging(filter.Page ?? 1, shown.Count);
        var taken = await db.CohortMembers.CountAsync(m => m.CohortId == cohort.Id && m.WithdrawnAt == null && m.ExitReason == null, cancel);
        var trainings = await Trainings(cohort, everybody, register, cancel);
        var book = await shelf.Book(db, null, cancel);
        var open = keeps && cohort.Closing is null;
        var links = open ? await db.ForCohorts().Where(t => !db.CohortTrainings.Any(l => l.CohortId == cohort.Id && l.TrainingId == t.Id)).OrderByDescending(t => t.Id).Take(MostChoices)
            .Select(t => new { t.Id, t.Title }).ToListAsync(cancel) : [];
        return new(
            cohort, catalogue, filter, paging, everybody, [.. shown.Skip(paging.Skip).Take(Paging.Size)], taken, trainings, Names(cohort.DutyCodes), Names(cohort.OutsideCodes),
            [.. links.Select(t => (t.Id, t.Title))], join, typed, keeps, me.CohortReach().Everybody, today)
        {
            NotInForce = keeps ? [.. cohort.DutyCodes.Where(c => book.InForce(c, today) is null)] : [],
        };

        IReadOnlyList<string> Names(IReadOnlyList<string> codes) => [.. codes.Where(book.Codes.Contains).Select(c => book.Versions(c).First().Name.Spoken())];
    }

    public async Task<IReadOnlyList<MemberLine>> Listed(Cohort cohort, MemberFilter filter, CancellationToken cancel) =>
        filter.Of((await lines.Read(cohort, db.CohortMembersSeenBy(me, clock.Today), cancel)).Lines);

    private async Task<IReadOnlyList<TrainingLine>> Trainings(Cohort cohort, IReadOnlyList<MemberLine> people, CohortRegister register, CancellationToken cancel)
    {
        var linked = await (from l in db.CohortTrainings.AsNoTracking()
                            where l.CohortId == cohort.Id
                            join t in db.Trainings on l.TrainingId equals t.Id
                            orderby l.IsForum descending, t.Id
                            select new { t.Id, t.Title, l.IsForum }).ToListAsync(cancel);
        return
        [
            .. linked.Select(t =>
            {
                var held = register.Sittings.Where(s => s.TrainingId == t.Id && s.On <= clock.Today).ToList();
                var theirs = held.SelectMany(s => people.Where(p => p.Member.Holds && p.Member.Days.Contains(s.On)).Select(p => register.There[s.SessionId].Contains(p.Member.TeacherId))).ToList();
                return new TrainingLine(t.Id, t.Title, t.IsForum, held.Count, register.Sittings.Count(s => s.TrainingId == t.Id) - held.Count, theirs.Count(there => there), theirs.Count);
            }),
        ];
    }
}
