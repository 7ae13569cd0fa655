using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Ethics;

/// <summary>The steps of ethics, each in one transaction with its audit row. What the audit says names nobody beside the actor: more people read it than may know.</summary>
public sealed class EthicsDesk(TeacherDevDb db, CareerCatalogue catalogue, CareerLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="key">Of the form: sent twice, it records once.</param>
    public async Task<Refusal?> Record(int teacherId, ViolationKind kind, DateOnly decidedOn, string facts, string document, string key, CancellationToken cancel)
    {
        if (EthicsViolation.WhyNotRecord(teacherId, decidedOn, me.CareerSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await Alone(teacherId, cancel);
        if (await db.EthicsViolations.AnyAsync(v => v.Key == key, cancel))
        {
            return null;
        }

        var violation = EthicsViolation.Recorded(teacherId, kind, decidedOn, facts, document, key, me.Name, clock.UtcNow);
        db.Add(violation);
        await db.SaveChangesAsync(cancel);
        db.Audited(actor, clock.UtcNow, "ethics.recorded", ("ethics", violation.Id));
        await GradeAnew(violation, cancel);
        await Tell(teacherId, cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <param name="revokedOn">From this day on it works no longer; null where the decision was wrong, and then it never counted.</param>
    public async Task<Refusal?> Revoke(int id, DateOnly? revokedOn, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var teacherId = await db.EthicsViolations.Where(v => v.Id == id).Select(v => v.TeacherId).SingleAsync(cancel);
        await Alone(teacherId, cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var violation = await db.EthicsViolations.SingleAsync(v => v.Id == id, cancel);
        var from = revokedOn ?? violation.DecidedOn;
        if (violation.WhyNotRevoke(from, me.CareerSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        violation.Revoke(from, reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "ethics.revoked", ("ethics", violation.Id));
        await GradeAnew(violation, cancel);
        await Tell(teacherId, cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }

    /// <summary>Grades a school's year anew from all its points.</summary>
    /// <param name="points">Tenths by rater, of the people that the form told of.</param>
    public async Task Grade(int schoolId, int year, IReadOnlyDictionary<int, IReadOnlyDictionary<string, int>> points, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await AloneAt(schoolId, cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return;
        }

        var people = await Made(schoolId, year, points, cancel);
        db.Audited(actor, clock.UtcNow, "ethics.graded", ("school", schoolId), new { year, people });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
    }

    /// <summary>Signs the year's commitment with the self-check; once a year.</summary>
    public async Task<Refusal?> Sign(int teacherId, IReadOnlyCollection<string> kept, string note, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await Alone(teacherId, cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var year = clock.Today.Year;
        if (await db.EthicsCommitments.AnyAsync(c => c.TeacherId == teacherId && c.Year == year, cancel))
        {
            return new("ethics-signed", year);
        }

        db.Add(EthicsCommitment.Signed(teacherId, year, catalogue.Ethics.Promises, kept, note, clock.UtcNow));
        db.Audited(actor, clock.UtcNow, "ethics.signed", ("teacher", teacherId), new { year });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return null;
    }

    /// <summary>The day on which a school's staff of a year is counted.</summary>
    public DateOnly LastDay(int year) => new DateOnly(year, 12, 31) is var end && end > clock.Today ? clock.Today : end;

    /// <summary>
    /// What was decided, or is so no longer, moves the grade of its year where one stands, and with it a place among the excellent. The audit
    /// names the decision and no school, which would say whom it is about.
    /// </summary>
    private async Task GradeAnew(EthicsViolation violation, CancellationToken cancel)
    {
        var (whose, year) = (violation.TeacherId, violation.DecidedOn.Year);
        var schools = violation.Fails ? await db.EthicsGrades.Where(g => g.TeacherId == whose && g.Year == year).Select(g => g.SchoolId).Order().ToListAsync(cancel) : [];
        await db.SaveChangesAsync(cancel);
        foreach (var school in schools)
        {
            await AloneAt(school, cancel);
            var people = await Made(school, year, new Dictionary<int, IReadOnlyDictionary<string, int>>(), cancel);
            db.Audited(actor, clock.UtcNow, "ethics.graded", ("ethics", violation.Id), new { year, people });
        }
    }

    /// <summary>Makes the grades of a school's year from the points that stand and these; how many people have one.</summary>
    private async Task<int> Made(int schoolId, int year, IReadOnlyDictionary<int, IReadOnlyDictionary<string, int>> points, CancellationToken cancel)
    {
        var staff = await db.InReach(new(null, schoolId, false), LastDay(year)).Select(t => t.Id).ToListAsync(cancel);
        var known = await db.EthicsGrades.Where(g => g.SchoolId == schoolId && g.Year == year).ToListAsync(cancel);
        var all = known.ToDictionary(g => g.TeacherId, g => g.PointsByRater());
        foreach (var (id, given) in points.Where(p => staff.Contains(p.Key)))
        {
            all[id] = given;
        }

        var (from, until, graded) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), all.Keys.ToList());
        var decided = await db.EthicsViolations.AsNoTracking().Where(v => graded.Contains(v.TeacherId) && v.Fails && v.DecidedOn >= from && v.DecidedOn <= until).ToListAsync(cancel);
        foreach (var rated in EthicsYear.Of(catalogue.Ethics, all, staff.Count, EthicsYear.Failed(decided, year)))
        {
            var grade = known.Find(g => g.TeacherId == rated.TeacherId);
            if (grade is null)
            {
                db.Add(grade = EthicsGrade.Of(rated.TeacherId, schoolId, year));
            }

            if (grade.Id == 0 || grade.Points != EthicsGrade.Written(rated.Points) || grade.Result != rated.Result || grade.IsOverShare != rated.IsOverShare)
            {
                grade.Grade(rated, me.Name, clock.UtcNow, schoolId);
            }
        }

        return all.Count;
    }

    /// <summary>The message says where to look and nothing else.</summary>
    private async Task Tell(int teacherId, CancellationToken cancel)
    {
        await letters.Tell(teacherId, "/career/ethics", "Ethics", () => [], cancel);
        await db.SaveChangesAsync(cancel);
    }

    private Task AloneAt(int schoolId, CancellationToken cancel) =>
        db.Schools.Where(s => s.Id == schoolId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Code, x => x.Code), cancel);

    private Task Alone(int teacherId, CancellationToken cancel) =>
        db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);
}
