using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>Reads where people stand on rotation; the number of its queries does not grow with them.</summary>
public sealed class RotationReader(TeacherDevDb db, RotationRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>All who are on record, anonymous or not, for figures that name nobody: a year that is over loses nobody.</summary>
    public async Task<List<TeacherRecord>> Everybody(CancellationToken cancel) =>
        await db.Records(await db.Teachers.Select(t => t.Id).ToListAsync(cancel), cancel);

    /// <summary>Those whom the reader may see in lists; the anonymous among them without a name.</summary>
    public async Task<List<TeacherRecord>> Seen(CancellationToken cancel) =>
        await db.Records(await db.InReach(me.RotationListReach(), clock.Today).Select(t => t.Id).ToListAsync(cancel), cancel);

    /// <summary>Where each stands on a day.</summary>
    public IEnumerable<Standpoint> On(IEnumerable<TeacherRecord> people, DateOnly day) =>
        people.Select(p => new Standpoint(p, day, Eligibility.Of(rules, p, day), rules.Backbone.Holds(p, day)) { HidesPapers = !me.SeesPapers(p.Teacher.Id) });

    /// <summary>Where each stands on a day on which people move; see <see cref="Eligibility.BeforeMoves"/>.</summary>
    public IEnumerable<Standpoint> BeforeMoves(IEnumerable<TeacherRecord> people, DateOnly first) => On(people.Select(p => p.Unmoved(first)), first);

    /// <param name="until">As for <see cref="RotationYear.Of"/>.</param>
    public RotationYear Year(IEnumerable<TeacherRecord> people, SchoolYear year, DateOnly? until = null) => RotationYear.Of(rules, people, year, until);
}
