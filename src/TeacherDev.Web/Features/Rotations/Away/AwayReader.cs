using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Rotations.Away;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Away;

/// <summary>Somebody's time at another school with what was said of it.</summary>
/// <param name="Host">The host school of today; of its last day where it is over.</param>
/// <param name="Words">All of them, those that were taken back too.</param>
/// <param name="Then">The school of the legal post on the day after; null where there is none.</param>
public sealed record AwayRow(TeacherRecord Person, HostTerm Term, School Host, IReadOnlyList<AwayStep> Steps, IReadOnlyList<HostWord> Words, School? Then)
{
    public Teacher Teacher => Person.Teacher;

    public bool HasEnd => Term.Days.End < DateOnly.MaxValue;

    public bool GoesOn(DateOnly day) => Term.Days.Contains(day);

    /// <summary>What the host school should say now, what is late first; null for nothing.</summary>
    public AwayStep? Due(DateOnly today) => Steps.FirstOrDefault(s => s.IsDue(today));
}

/// <summary>Reads who is at another school; the number of its queries does not grow with them.</summary>
public sealed class AwayReader(TeacherDevDb db, RotationRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Everybody in reach, each of their times at another school.</summary>
    public async Task<IReadOnlyList<AwayRow>> All(CancellationToken cancel) =>
        await Of(await db.WhoWereAway(me.RotationListReach(), await Own(cancel), clock.Today).ToListAsync(cancel), cancel);

    /// <summary>One of them; null out of reach, or where nothing began on that day.</summary>
    public async Task<AwayRow?> One(string number, DateOnly start, CancellationToken cancel) =>
        await db.AwaySeenBy(me.RotationReach(), await Own(cancel), clock.Today).Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) is { } id
            ? (await Of([id], cancel)).FirstOrDefault(r => r.Term.Days.Start == start) : null;

    /// <summary>Those of one person.</summary>
    public Task<IReadOnlyList<AwayRow>> Of(int teacherId, CancellationToken cancel) => Of([teacherId], cancel);

    /// <summary>The host school speaks, or the one into which it went, and the district's office for it; nobody of themselves.</summary>
    public bool Speaks(AwayRow row) => me.TeacherId != row.Teacher.Id && (me.Is(Roles.DistrictHr) || (me.Is(Roles.SchoolAdmin, Roles.Principal) && me.SchoolId == row.Person.StandsFor(row.Host.Id, clock.Today)));

    private async Task<IReadOnlyList<int>> Own(CancellationToken cancel) => me.RotationReach() is { Everybody: false, SchoolId: { } own } ? await db.SchoolsOf(own, clock.Today, cancel) : [];

    private async Task<IReadOnlyList<AwayRow>> Of(List<int> people, CancellationToken cancel)
    {
        var words = (await db.HostWords.AsNoTracking().Where(w => people.Contains(w.TeacherId)).OrderBy(w => w.Id).ToListAsync(cancel)).ToLookup(w => w.TeacherId);
        return
        [
            .. from person in await db.Records(people, cancel)
               from term in HostTerm.Of(rules, person)
               let said = term.Said(person, words[person.Teacher.Id])
               select new AwayRow(person, term, term.HostOn(clock.Today), term.Steps(rules.Away, said), said, term.Days.End < DateOnly.MaxValue ? person.LegalSchool(term.Days.End.AddDays(1)) : null),
        ];
    }
}
