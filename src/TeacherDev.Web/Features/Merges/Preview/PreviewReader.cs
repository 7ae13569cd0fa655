using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Merges.Preview;

/// <summary>Both records side by side, and what would become of them: nothing is written.</summary>
public sealed class PreviewReader(TeacherDevDb db, PolicyShelf shelf, District district, DistrictClock clock, SignedInPerson me)
{
    public async Task<PreviewPage> Read(MergeSide stay, MergeSide from, MergeForm form, CancellationToken cancel)
    {
        var plan = MergePlan.Of(stay, from, form.Choices);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var book = await shelf.Book(db, null, cancel);
        int[] both = [stay.Teacher.Id, from.Teacher.Id];
        return new(
            form,
            plan,
            schools,
            Duties(book, schools, stay, from, plan.After(me.Name, clock.UtcNow)),
            await db.Users.Where(u => u.TeacherId != null && both.Contains(u.TeacherId.Value)).OrderBy(u => u.UserName)
                .Select(u => new SignInName(u.UserName!, u.TeacherId == from.Teacher.Id)).ToListAsync(cancel),
            me.Is(Roles.DistrictHr));
    }

    private List<DutyChange> Duties(PolicyBook book, Dictionary<int, School> schools, MergeSide stay, MergeSide from, MergeSide after)
    {
        var (here, there, then) = (Evaluate(stay), Evaluate(from), Evaluate(after));
        return
        [
            .. then.Concat(here).Concat(there).DistinctBy(Key)
                .Select(d => new DutyChange(d.Policy, d.Window, Of(here, d), Of(there, d), Of(then, d))),
        ];

        List<DutyResult> Evaluate(MergeSide side) => Evaluator.Evaluate(book, side.Record(schools), side.Ledger, AsOf.On(clock.Today, district), withLines: false);
        DutyResult? Of(List<DutyResult> all, DutyResult duty) => all.Find(d => Key(d) == Key(duty));
    }

    private static (string Policy, DateOnly Start) Key(DutyResult duty) => (duty.Policy.Code, duty.Window.Start);
}
