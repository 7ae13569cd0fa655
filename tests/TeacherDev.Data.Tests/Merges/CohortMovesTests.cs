using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Merges;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Trainings;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Requirements.Policies;
using Xunit;

namespace TeacherDev.Data.Tests.Merges;

public sealed class CohortMovesOnSqlite(SqliteDatabase database) : CohortMovesTests<SqliteDatabase>(database);

public sealed class CohortMovesOnPostgreSql(PostgreSqlDatabase database) : CohortMovesTests<PostgreSqlDatabase>(database);

/// <summary>Places in cohorts go along with a record that is merged, and lose their words with a person who is made nameless.</summary>
public abstract class CohortMovesTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly CareerSigner By = new(null, "人事科", null);
    private static readonly CohortKind Kind = new("high-end", new("高端", "High-end"), Condition.Everybody, LocalText.None, [], [], 30, true, 0, 20, 1, "");
    private int serial;

    [Fact]
    public async Task A_merge_takes_places_along_but_where_both_are_in_one_cohort_and_undoing_it_gives_them_back()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("CM-1", "沈岚"), await db.Person("CM-2", "沈岚"));
        var (alone, both) = (Opened(db, "CM"), Opened(db, "CM"));
        Joins(alone, from.Id);
        Joins(both, stay.Id);
        Joins(both, from.Id);
        await db.SaveChangesAsync(Cancel);

        var merge = await Merge("CM-1", "CM-2");
        (await Whose(alone)).ShouldBe([stay.Id]);
        (await Whose(both)).ShouldBe([stay.Id, from.Id]);
        await Undo(merge);
        (await Whose(alone)).ShouldBe([from.Id]);
    }

    [Fact]
    public async Task Whoever_is_made_nameless_leaves_days_and_no_words_and_takes_all_of_it_in_the_export()
    {
        await using var db = Open();
        var (leaver, other) = (await db.Person("CE-1", "钱忆"), await db.Person("CE-2", "邻人"));
        var cohort = Opened(db, "CE");
        foreach (var member in new[] { Joins(cohort, leaver.Id), Joins(cohort, other.Id) })
        {
            member.Mentored("周导师", "师范大学", new(2026, 2, 1), By, Classes.At);
            member.Stays.Add(ShadowingStay.Of(0, new(new(new(2026, 3, 1), new(2026, 3, 9)), "某校", "听课十节"), Key(), true, By, Classes.At));
            member.Give(CohortResult.Completed, new(2026, 11, 1), "因病抵算", "高端1号", By);
        }

        await db.SaveChangesAsync(Cancel);
        var held = await HeldData.Of(db, [leaver.Id], [], forThePerson: true, Cancel);
        (held["CohortMembers"].Count, held["CohortMentors"].Count, held["ShadowingStays"].Count).ShouldBe((1, 1, 1));
        db.ChangeTracker.Clear();

        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            await new Erasure(db, (await Traces.Find(db, "CE-1", Cancel))!, new(null), Classes.At).CarryOut(Cancel);
            await transaction.CommitAsync(Cancel);
        }

        await using var look = Open();
        var (gone, kept) = (await Of(look, leaver.Id), await Of(look, other.Id));
        var instead = Anonymity.KeyOf(leaver.Id);
        (gone.ResultReason, gone.Certificate, gone.Mentors[0].Name, gone.Stays[0].Host, gone.Stays[0].Report).ShouldBe(("", "", instead, instead, instead));
        (gone.StartOn, gone.Result, gone.Stays[0].Days.Days).ShouldBe((new DateOnly(2026, 1, 1), CohortResult.Completed, 9));
        (kept.Certificate, kept.Mentors[0].Name, kept.Stays[0].Report).ShouldBe(("高端1号", "周导师", "听课十节"));
    }

    private Task<CohortMember> Of(TeacherDevDb look, int teacher) => look.CohortMembers.Include(m => m.Mentors).Include(m => m.Stays).SingleAsync(m => m.TeacherId == teacher, Cancel);

    private Cohort Opened(TeacherDevDb db, string mark)
    {
        var cohort = Cohort.Opened((mark + Key())[..32], Kind, new("第一期", new(new(2026, 1, 1), new(2026, 12, 31)), 9, "研训中心", ""), "人事科", Classes.At);
        db.Add(cohort);
        return cohort;
    }

    private CohortMember Joins(Cohort cohort, int teacher)
    {
        var member = CohortMember.Joined(cohort, teacher, new(2026, 1, 1), "", Key(), By, Classes.At);
        cohort.Members.Add(member);
        return member;
    }

    private string Key() => $"{++serial}{Guid.NewGuid():N}"[..32];

    private async Task<List<int>> Whose(Cohort cohort)
    {
        await using var look = Open();
        return await look.CohortMembers.Where(m => m.CohortId == cohort.Id).OrderBy(m => m.TeacherId).Select(m => m.TeacherId).ToListAsync(Cancel);
    }

    private async Task<int> Merge(string stay, string from)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var plan = MergePlan.Of((await db.MergeSide(stay, Cancel))!, (await db.MergeSide(from, Cancel))!, MergeChoices.None);
        var merge = await new MergeWriting(db, "王老师", Classes.At).CarryOut(plan, "重复建档", Cancel);
        await transaction.CommitAsync(Cancel);
        return merge.Id;
    }

    private async Task Undo(int id)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await new MergeUndoing(db, await db.TeacherMerges.SingleAsync(m => m.Id == id, Cancel), "王老师", Classes.At.AddDays(1)).CarryOut("其实是两个人", Cancel);
        await transaction.CommitAsync(Cancel);
    }
}
