using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Merges;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Trainings;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;
using Xunit;

namespace TeacherDev.Data.Tests.Merges;

public sealed class TrainingMovesOnSqlite(SqliteDatabase database) : TrainingMovesTests<SqliteDatabase>(database);

public sealed class TrainingMovesOnPostgreSql(PostgreSqlDatabase database) : TrainingMovesTests<PostgreSqlDatabase>(database);

/// <summary>Two records of one person become one, and what both did in trainings with them.</summary>
public abstract class TrainingMovesTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task A_merge_carries_sign_ups_marks_and_trainings_led_and_undoing_it_gives_them_back()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("TM-1", "沈岚"), await db.Person("TM-2", "沈岚"));
        var (alone, both, led) = (await db.Class("只有旧档", from), await db.Class("两档都有", stay, from), await db.Class("主讲"));
        await db.Lead(led, from);
        db.AddRange(Objection(alone, from), Objection(both, stay), Objection(both, from));
        (await Session(alone)).Becomes(new(SessionKind.OpenLesson, null, [from.Id]));
        (await Session(both)).Becomes(new(SessionKind.Lecture, null, [stay.Id, from.Id]));
        await db.SaveChangesAsync(Cancel);
        var before = await Whose();

        var merge = await Merge("TM-1", "TM-2");
        var after = await Whose();
        after.ShouldBe([$"sign-up {alone.Id} {stay.Id}", $"sign-up {both.Id} {stay.Id}", $"sign-up {both.Id} {from.Id}", $"mark {alone.Id} {stay.Id}", $"mark {both.Id} {stay.Id}", $"mark {both.Id} {from.Id}", $"mark {led.Id} {stay.Id}", $"lead {led.Id} {stay.Id}", $"speaks {alone.Id} {stay.Id}", $"speaks {both.Id} {stay.Id}", $"speaks {both.Id} {from.Id}",
            $"objection {alone.Id} {stay.Id}", $"objection {both.Id} {stay.Id}", $"objection {both.Id} {stay.Id}"]);

        await Undo(merge);
        (await Whose()).ShouldBe(before);

        Task<TrainingSession> Session(Training training) => db.TrainingSessions.Include(s => s.Speakers).SingleAsync(s => s.TrainingId == training.Id, Cancel);

        async Task<List<string>> Whose()
        {
            int[] ids = [stay.Id, from.Id];
            await using var look = Open();
            return
            [
                .. await look.SignUps.Where(s => ids.Contains(s.TeacherId)).OrderBy(s => s.TrainingId).ThenBy(s => s.TeacherId).Select(s => $"sign-up {s.TrainingId} {s.TeacherId}").ToListAsync(Cancel),
                .. await look.AttendanceMarks.Where(m => ids.Contains(m.TeacherId)).Join(look.TrainingSessions, m => m.SessionId, s => s.Id, (m, s) => new { s.TrainingId, m.TeacherId })
                    .OrderBy(m => m.TrainingId).ThenBy(m => m.TeacherId).Select(m => $"mark {m.TrainingId} {m.TeacherId}").ToListAsync(Cancel),
                .. await look.TrainingTrainers.Where(l => ids.Contains(l.TeacherId)).Select(l => $"lead {l.TrainingId} {l.TeacherId}").ToListAsync(Cancel),
                .. await look.SessionSpeakers.Where(s => ids.Contains(s.TeacherId)).Join(look.TrainingSessions, s => s.SessionId, t => t.Id, (s, t) => new { t.TrainingId, s.TeacherId })
                    .OrderBy(s => s.TrainingId).ThenBy(s => s.TeacherId).Select(s => $"speaks {s.TrainingId} {s.TeacherId}").ToListAsync(Cancel),
                .. await look.HourObjections.Where(o => ids.Contains(o.TeacherId)).OrderBy(o => o.TrainingId).ThenBy(o => o.TeacherId).Select(o => $"objection {o.TrainingId} {o.TeacherId}").ToListAsync(Cancel),
            ];
        }
    }

    [Fact]
    public async Task Whoever_gave_their_word_under_the_record_that_goes_earns_nothing_by_it_under_the_one_that_stays()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("TM-21", "周敏"), await db.Person("TM-22", "周敏"));
        var held = await db.Class("自己确认", stay);
        await db.Confirmations.Where(c => c.TrainingId == held.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.TeacherId, from.Id), Cancel);

        var merge = await Merge("TM-21", "TM-22");
        (await db.Settle(held)).ShouldBe(0);
        (await db.Confirmations.Where(c => c.TrainingId == held.Id).Select(c => c.TeacherId).SingleAsync(Cancel)).ShouldBe(stay.Id);

        await Undo(merge);
        (await db.Confirmations.Where(c => c.TrainingId == held.Id).Select(c => c.TeacherId).SingleAsync(Cancel)).ShouldBe(from.Id);
    }

    [Fact]
    public async Task A_session_that_is_settled_again_after_a_merge_or_its_undoing_pays_nothing_twice()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("TM-3", "钱忆"), await db.Person("TM-4", "钱忆"));
        var (alone, both, led) = (await db.Class("只有旧档", from), await db.Class("两档都有", stay, from), await db.Class("主讲", await db.Person("TM-9", "周正")));
        await db.Lead(led, from);
        (await db.Settle(alone), await db.Settle(both), await db.Settle(led)).ShouldBe((1, 2, 2));
        (await db.Settle(alone), await db.Settle(both), await db.Settle(led)).ShouldBe((0, 0, 0));
        var (stayed, gone) = (await db.Tenths(stay.Id), await db.Tenths(from.Id));
        (stayed, gone).ShouldBe((20, 60));

        var merge = await Merge("TM-3", "TM-4");
        (await db.Settle(alone), await db.Settle(both), await db.Settle(led)).ShouldBe((0, 0, 0));
        (await db.Tenths(stay.Id), await db.Tenths(from.Id)).ShouldBe((60, 0));

        await Undo(merge);
        (await db.Settle(alone), await db.Settle(both), await db.Settle(led)).ShouldBe((0, 0, 0));
        (await db.Tenths(stay.Id), await db.Tenths(from.Id)).ShouldBe((stayed, gone));
    }

    [Fact]
    public async Task Of_two_records_that_sat_in_the_same_session_the_one_that_stands_is_paid_once()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("TM-7", "孙倩"), await db.Person("TM-8", "孙倩"));
        var both = await db.Class("两档都有", stay, from);
        await db.Settle(both);
        await Merge("TM-7", "TM-8");
        await db.Settle(both);
        (await db.Tenths(stay.Id), await db.Tenths(from.Id)).ShouldBe((20, 0));
        (await db.Settle(both)).ShouldBe(0);
    }

    [Fact]
    public async Task A_mark_corrected_after_a_merge_takes_back_what_came_with_the_other_record()
    {
        await using var db = Open();
        var (stay, from) = (await db.Person("TM-5", "赵新"), await db.Person("TM-6", "赵新"));
        var training = await db.Class("只有旧档", from);
        await db.Settle(training);
        await Merge("TM-5", "TM-6");
        db.ChangeTracker.Clear();
        var mark = await db.AttendanceMarks.SingleAsync(m => m.TeacherId == stay.Id, Cancel);
        mark.Change(new(AttendanceKind.Absent), MarkedBy.Hand, Classes.Organiser, Classes.At);
        await db.SaveChangesAsync(Cancel);
        (await db.Settle(training)).ShouldBe(1);
        (await db.Tenths(stay.Id), await db.Tenths(from.Id)).ShouldBe((0, 0));

        db.ChangeTracker.Clear();
        (await db.AttendanceMarks.SingleAsync(m => m.TeacherId == stay.Id, Cancel)).Change(Marking.Present, MarkedBy.Hand, Classes.Organiser, Classes.At);
        await db.SaveChangesAsync(Cancel);
        (await db.Settle(training)).ShouldBe(1);
        (await db.Tenths(stay.Id)).ShouldBe(20);
    }

    private static HourObjection Objection(Training training, Teacher who) => HourObjection.Filed(training.Id, Confirmation.WholeClass, who.Id, 1, "漏登", 0, Classes.Rules, Classes.At, new(2026, 11, 21));

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
