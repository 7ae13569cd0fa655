using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>Puts people into a cohort: whoever may, in the order in which they were named.</summary>
public sealed class JoinDesk(TeacherDevDb db, CohortSteps steps, CohortLetters letters, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me)
{
    /// <param name="reason">With one, whoever is not of those whom the kind is for joins too.</param>
    /// <param name="key">Of the form: whom it put in before is in.</param>
    public async Task<(int Joined, IReadOnlyList<(string Number, Refusal Refusal)> Refused)> Join(
        int cohortId, IReadOnlyList<string> numbers, DateOnly from, string reason, string key, CancellationToken cancel)
    {
        var refused = new List<(string Number, Refusal Refusal)>();
        var joined = new List<CohortMember>();
        var before = 0;
        await steps.Step(cohortId, async (cohort, moved) =>
        {
            var found = await db.Teachers.Where(t => numbers.Contains(t.Number)).Select(t => new { t.Id, t.Number }).ToDictionaryAsync(t => t.Number, t => t.Id, StringComparer.OrdinalIgnoreCase, cancel);
            int[] ids = [.. found.Values];
            await steps.Alone(ids, cancel);
            var records = (await db.Records(ids, cancel)).ToDictionary(r => r.Teacher.Id);
            var elsewhere = await Elsewhere(cohort, ids, from, cancel);
            foreach (var number in numbers)
            {
                if (found.TryGetValue(number, out var id) && cohort.Members.Exists(m => m.TeacherId == id && m.Key == key))
                {
                    before++;
                }
                else if (WhyNot(cohort, found.ContainsKey(number) ? records[id] : null, from, reason, elsewhere) is { } refusal)
                {
                    refused.Add((number, refusal));
                }
                else
                {
                    var fits = Fits(cohort, records[id], from);
                    var member = CohortMember.Joined(cohort, id, from, fits ? "" : reason, key, me.CohortSigner(), clock.UtcNow);
                    cohort.Members.Add(member);
                    joined.Add(member);
                    moved.Add(id);
                }
            }

            await db.SaveChangesAsync(cancel);
            foreach (var member in joined)
            {
                steps.Audited(member, "cohort.joined", new { cohort = cohort.Name, from }, member.JoinReason);
                await letters.Tell(cohort, member.TeacherId, member.Id, "Joined", from.AsDay(), cancel);
            }

            return null;
        }, cancel, isKeyed: true);
        return (joined.Count + before, refused);
    }

    private Refusal? WhyNot(Cohort cohort, TeacherRecord? person, DateOnly from, string reason, IReadOnlyDictionary<int, string> elsewhere) =>
        person is null ? new("cohort-number")
        : person.Teacher.Id == me.TeacherId ? new("cohort-for-oneself")
        : cohort.Members.Exists(m => m.Holds && m.TeacherId == person.Teacher.Id && m.Days.End >= from) ? new("cohort-member-already")
        : person.IsFormer(from) ? new("cohort-former")
        : elsewhere.TryGetValue(person.Teacher.Id, out var other) ? new("cohort-member-elsewhere", other)
        : cohort.WhyNotTake(from) is { } closed ? closed
        : reason.Length == 0 && !Fits(cohort, person, from) ? new("cohort-not-for", catalogue.Cohort(cohort.Kind)!.Who)
        : null;

    private bool Fits(Cohort cohort, TeacherRecord person, DateOnly from) => catalogue.Cohort(cohort.Kind)?.For.Holds(person, from) ?? true;

    /// <summary>Who is in another cohort of the kind on a day of this one, and its name.</summary>
    private async Task<IReadOnlyDictionary<int, string>> Elsewhere(Cohort cohort, int[] ids, DateOnly from, CancellationToken cancel)
    {
        var (id, kind, end) = (cohort.Id, cohort.Kind, cohort.EndOn);
        var found = await db.CohortMembers.AsNoTracking().Where(m => ids.Contains(m.TeacherId) && m.WithdrawnAt == null && m.CohortId != id && m.Cohort.Kind == kind
            && m.StartOn <= end && (m.EndOn ?? m.Cohort.EndOn) >= from).Select(m => new { m.TeacherId, m.Cohort.Name }).ToListAsync(cancel);
        return found.DistinctBy(m => m.TeacherId).ToDictionary(m => m.TeacherId, m => m.Name);
    }
}
