using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using Xunit;

namespace TeacherDev.Data.Tests.Claims;

public sealed class SeatReadingOnSqlite(SqliteDatabase database) : SeatReadingTests<SqliteDatabase>(database);

public sealed class SeatReadingOnPostgreSql(PostgreSqlDatabase database) : SeatReadingTests<PostgreSqlDatabase>(database);

/// <summary>Which trainings here stand beside a claim.</summary>
public abstract class SeatReadingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateOnly Day = new(2026, 11, 7);

    [Fact]
    public async Task Seats_marks_and_lessons_led_on_these_days_stand_beside_and_what_they_paid_is_one_with_them()
    {
        await using var db = Open();
        var (who, other) = (await db.Person("SR-1", "钱忆"), await db.Person("SR-2", "邻人"));
        var (seated, dropped, led, waiting) = (await db.Class("有席位", who, other), await db.Class("中途退出", who), await db.Class("主讲", other), await db.Class("候补"));
        await db.Lead(led, who);
        (await db.SignUps.SingleAsync(s => s.TrainingId == dropped.Id, Cancel)).Become(SignUpState.Dropped, "调动", Classes.Organiser, Classes.At);
        db.Add(SignUp.Of(waiting.Id, who.Id, 1, SignUpState.Waiting, Classes.Organiser, Classes.At));
        await db.SaveChangesAsync(Cancel);

        (await Beside(Day.AddDays(-3), Day)).ShouldBe(["有席位 20 Seat", "中途退出 20 Seat", "主讲 20 Seat"]);
        (await Beside(Day.AddDays(1), Day.AddDays(3))).ShouldBeEmpty();
        await db.Settle(seated);
        (await Beside(Day, Day)).ShouldBe(["有席位 20 Counted", "中途退出 20 Seat", "主讲 20 Seat"]);
        await db.TrainingSessions.Where(s => s.TrainingId == dropped.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.CancelledAt, Classes.At), Cancel);
        (await Beside(Day, Day)).ShouldBe(["有席位 20 Counted", "主讲 20 Seat"]);

        async Task<List<string>> Beside(DateOnly from, DateOnly until) => (await db.TrainingsBeside(null, who.Id, from, until, Cancel)).ConvertAll(t => $"{t.Title} {t.Tenths} {t.State}");
    }
}
