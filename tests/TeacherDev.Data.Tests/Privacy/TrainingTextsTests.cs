using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Privacy;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Trainings;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Domain.Trainings.SignUps;
using Xunit;

namespace TeacherDev.Data.Tests.Privacy;

public sealed class TrainingTextsOnSqlite(SqliteDatabase database) : TrainingTextsTests<SqliteDatabase>(database);

public sealed class TrainingTextsOnPostgreSql(PostgreSqlDatabase database) : TrainingTextsTests<PostgreSqlDatabase>(database);

/// <summary>What a person who is made nameless leaves in trainings: that they were there, not what they wrote.</summary>
public abstract class TrainingTextsTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task Reason_comment_and_calendar_address_go_marks_stay_and_a_neighbours_words_too()
    {
        await using var db = Open();
        var (leaver, neighbour) = (await db.Person("TT-1", "钱忆"), await db.Person("TT-2", "邻人"));
        var training = await db.Class("作业设计", leaver, neighbour);
        await db.Settle(training);
        foreach (var signUp in await db.SignUps.Where(s => s.TrainingId == training.Id).ToListAsync(Cancel))
        {
            signUp.Become(SignUpState.Dropped, "手术住院", Classes.Organiser, Classes.At);
            signUp.Rate(4, "讲得很实用");
        }

        db.AddRange(new[] { leaver, neighbour }.Select(t => HourObjection.Filed(training.Id, Confirmation.WholeClass, t.Id, 1, "住院前已到场", 0, Classes.Rules, Classes.At, new(2026, 11, 21))));
        db.AddRange(new[] { leaver, neighbour }.Select(t => new CalendarFeed { TeacherId = t.Id, SecretHash = $"{t.Id:x64}", MadeAt = Classes.At }));
        await db.SaveChangesAsync(Cancel);
        var tenths = await db.Tenths(leaver.Id);
        db.ChangeTracker.Clear();

        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            await new Erasure(db, (await Traces.Find(db, "TT-1", Cancel))!, new(null), Classes.At).CarryOut(Cancel);
            await transaction.CommitAsync(Cancel);
        }

        await using var after = Open();
        var kept = await after.SignUps.SingleAsync(s => s.TeacherId == leaver.Id, Cancel);
        (kept.State, kept.Because, kept.Rating, kept.RatingComment).ShouldBe((SignUpState.Dropped, Anonymity.KeyOf(leaver.Id), 4, ""));
        (await after.AttendanceMarks.CountAsync(m => m.TeacherId == leaver.Id, Cancel)).ShouldBe(1);
        (await after.Tenths(leaver.Id)).ShouldBe(tenths);
        var other = await after.SignUps.SingleAsync(s => s.TeacherId == neighbour.Id, Cancel);
        (other.Because, other.RatingComment).ShouldBe(("手术住院", "讲得很实用"));
        (await after.HourObjections.Where(o => o.TrainingId == training.Id).OrderBy(o => o.TeacherId).Select(o => o.Reason).ToListAsync(Cancel)).ShouldBe([Anonymity.KeyOf(leaver.Id), "住院前已到场"]);
        (await after.CalendarFeeds.Where(f => f.TeacherId == leaver.Id || f.TeacherId == neighbour.Id).Select(f => f.TeacherId).ToListAsync(Cancel)).ShouldBe([neighbour.Id]);
    }
}
