using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>What the district's document asks of whoever leads a studio, held against what is known of them.</summary>
public sealed class LeadAsks(TeacherDevDb db, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    public async Task<Refusal?> WhyNot(StudioKind kind, int teacherId, CancellationToken cancel) =>
        rules.AskedOf(kind).Any() ? rules.WhyNotLead(kind, (await db.Records([teacherId], cancel)).Single(), clock.Today) : null;

    /// <summary>By what whoever decides knows those who would lead.</summary>
    public async Task<IReadOnlyList<LeadMeasure>> Of(StudioKind kind, IReadOnlyCollection<int> people, CancellationToken cancel)
    {
        var open = await db.InReach(me.Reach, clock.Today).Where(t => people.Contains(t.Id)).Select(t => t.Id).ToListAsync(cancel);
        return [.. (await db.Records(people, cancel)).Select(person => new LeadMeasure(
            person.Teacher.Id, person.TitleOn(clock.Today), person.HonoursOn(clock.Today), person.Teacher.TeachingStartOn,
            [.. rules.AskedOf(kind).Select(l => (l, l.When.Holds(person, clock.Today)))], open.Contains(person.Teacher.Id)))];
    }
}

/// <summary>Somebody who would lead.</summary>
/// <param name="Title">"" where none is known.</param>
/// <param name="Honours">All that are held today.</param>
/// <param name="Asked">What is asked of them, and whether it holds.</param>
/// <param name="Opens">The reader may open their career.</param>
public sealed record LeadMeasure(int TeacherId, string Title, IReadOnlyList<string> Honours, DateOnly? TeachingSince, IReadOnlyList<(LeadRule Rule, bool Holds)> Asked, bool Opens);
