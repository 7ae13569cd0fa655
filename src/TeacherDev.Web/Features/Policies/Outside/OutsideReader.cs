using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Cohorts;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Outside;

/// <summary>Somebody whom a duty does not bind while they are in a cohort.</summary>
public sealed record OutsidePerson(int CohortId, int MemberId, string Cohort, int TeacherId, string Number, string Name, DateOnly StartOn, DateOnly EndOn);

/// <summary>Who is outside a duty today, as far as the reader may see.</summary>
/// <param name="IsMore">There are more than are shown; each cohort's own page has all of its people.</param>
public sealed record OutsidePeople(IReadOnlyList<OutsidePerson> People, bool IsMore, int? Own)
{
    public static readonly OutsidePeople Nobody = new([], false, null);

    private const int Shown = 50;

    public static async Task<OutsidePeople> Read(TeacherDevDb db, string code, SignedInPerson me, DateOnly today, CancellationToken cancel)
    {
        var listed = Cohort.Comma + code + Cohort.Comma;
        var found = await (from member in db.CohortMembersInReach(me.Reach, today)
                           where member.WithdrawnAt == null && member.StartOn <= today && (member.EndOn ?? member.Cohort.EndOn) >= today
                               && (Cohort.Comma + member.Cohort.Outside + Cohort.Comma).Contains(listed)
                           join teacher in db.Teachers on member.TeacherId equals teacher.Id
                           orderby member.Cohort.Name, member.CohortId, teacher.NameKeys, teacher.Id
                           select new OutsidePerson(member.CohortId, member.Id, member.Cohort.Name, teacher.Id, teacher.Number, teacher.Name, member.StartOn, member.EndOn ?? member.Cohort.EndOn))
            .Take(Shown + 1).ToListAsync(cancel);
        return new([.. found.Take(Shown)], found.Count > Shown, me.TeacherId);
    }
}
