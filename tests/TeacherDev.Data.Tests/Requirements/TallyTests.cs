using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class TalliesOnSqlite(SqliteDatabase database) : TallyTests<SqliteDatabase>(database);

public sealed class TalliesOnPostgreSql(PostgreSqlDatabase database) : TallyTests<PostgreSqlDatabase>(database);

/// <summary>The figures of the whole district are kept with the standings, and are their sums whatever happens.</summary>
public abstract class TallyTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task Whatever_changes_the_tallies_are_the_sums_of_the_standings()
    {
        await using var db = Open();
        var writer = new StandingWriter(Shelf);
        var chance = new Random(20261125);
        var people = new List<int>();
        var schools = await db.Schools.Select(s => s.Id).ToListAsync(Cancel);
        var day = World.AsOf;
        for (var round = 0; round < 40; round++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            if (people.Count < 5 || chance.Next(4) == 0)
            {
                var made = await Someone(db, schools[chance.Next(schools.Count)]);
                people.Add(made);
                await writer.Changed(db, [made], day, Cancel);
            }
            else if (chance.Next(5) == 0)
            {
                day = day with { Day = day.Day.AddDays(chance.Next(60)) };
                await writer.Refresh(db, day, Cancel);
            }
            else
            {
                var touched = people.OrderBy(_ => chance.Next()).Take(3).ToList();
                foreach (var id in touched)
                {
                    await Change(db, id, schools, day.Day, chance);
                }

                await writer.Changed(db, touched, day, Cancel);
            }

            await transaction.CommitAsync(Cancel);
            (await db.WrongTallies(Cancel)).ShouldBeEmpty($"round {round}");
            (await db.WrongKeys(await db.Teachers.AsNoTracking().ToListAsync(Cancel), Cancel)).ShouldBeEmpty($"round {round}");
        }

        (await db.SchoolTallies.Where(t => t.Policy == SchoolTally.Everybody).SumAsync(t => t.People, Cancel))
            .ShouldBe(await db.Asked(db.Teachers, new()).CountAsync(Cancel));
        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            await StandingWriter.Remove(db, people, Cancel);
            await transaction.CommitAsync(Cancel);
        }

        (await db.WrongTallies(Cancel)).ShouldBeEmpty();
        (await db.RosterLines.AnyAsync(l => people.Contains(l.TeacherId), Cancel)).ShouldBeFalse();
        (await db.RosterKeys.AnyAsync(k => people.Contains(k.TeacherId), Cancel)).ShouldBeFalse();
        await new StandingWriter(Shelf).Changed(db, people, World.AsOf, Cancel);
    }

    [Fact]
    public async Task Changes_of_many_people_at_once_lose_none_of_one_another()
    {
        List<int> people = [];
        await using (var db = Open())
        {
            var school = await School("3302");
            for (var i = 0; i < 12; i++)
            {
                people.Add(await Someone(db, school));
            }

            await new StandingWriter(Shelf).Changed(db, people, World.AsOf, Cancel);
        }

        await Task.WhenAll(people.Select(id => Task.Run(async () =>
        {
            await using var db = Open();
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            db.Add(Earned(id, 450, new(2026, 10, 20)));
            await new StandingWriter(Shelf).Changed(db, [id], World.AsOf, Cancel);
            await transaction.CommitAsync(Cancel);
        })));

        await using var after = Open();
        (await after.WrongTallies(Cancel)).ShouldBeEmpty();
        (await after.Standings.CountAsync(s => people.Contains(s.TeacherId) && s.Policy == "rolling-360" && s.Counted == 450, Cancel)).ShouldBe(12);
    }

    [Fact]
    public async Task A_wrong_tally_is_named()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var school = await School("3301");
        await db.DistrictTallies.Where(t => t.Policy == "rolling-360" && t.Status == "Met").ExecuteUpdateAsync(t => t.SetProperty(x => x.People, 2), Cancel);
        await db.SchoolTallies.Where(t => t.SchoolId == school && t.Policy == "rolling-360" && t.Status == "NotMet").ExecuteUpdateAsync(t => t.SetProperty(x => x.Short, 1), Cancel);
        (await db.WrongTallies(Cancel)).ShouldBe([$"rolling-360 {school} NotMet", "rolling-360 Met 200"], ignoreOrder: true);
    }

    private static async Task<int> Someone(TeacherDevDb db, int school)
    {
        var teacher = new Teacher { Number = Guid.NewGuid().ToString("N")[..20], Name = "周一", TeachingStartOn = new(2019, 9, 1), StaffCategory = "专任教师", Status = "在岗" };
        db.Add(teacher);
        await db.SaveChangesAsync();
        db.Add(new Placement { TeacherId = teacher.Id, SchoolId = school, StartOn = new(2019, 9, 1), RecordedAt = World.Recorded });
        await db.SaveChangesAsync();
        return teacher.Id;
    }

    private static async Task Change(TeacherDevDb db, int id, List<int> schools, DateOnly day, Random chance)
    {
        var post = await db.Placements.Where(p => p.TeacherId == id && p.WithdrawnAt == null).OrderBy(p => p.StartOn).LastAsync();
        switch (chance.Next(4))
        {
            case 0 when post.EndOn is null && post.StartOn < day:
                post.EndOn = day.AddDays(chance.Next(-1, 20));
                break;
            case 1 when post.EndOn is { } end:
                db.Add(new Placement { TeacherId = id, SchoolId = schools[chance.Next(schools.Count)], StartOn = end.AddDays(1 + chance.Next(30)), RecordedAt = World.Recorded });
                break;
            case 2:
                var teacher = await db.Teachers.SingleAsync(t => t.Id == id);
                (teacher.Name, teacher.NameKeys) = chance.Next(2) == 0 ? ("周一", "zy zhouyi") : ("欧阳 曙明", "oysm ouyangshuming");
                break;
            default:
                db.Add(Earned(id, chance.Next(1, 900), day.AddDays(-chance.Next(1, 300))));
                break;
        }
    }

    private static LedgerEntry Earned(int id, int tenths, DateOnly on) => new()
    {
        TeacherId = id, StartedOn = on, CompletedOn = on, Tenths = tenths, Level = TrainingLevel.County, Mode = TrainingMode.InPerson, Project = "专题培训",
        Passed = true, SourceKind = EntrySource.Record, SourceId = Guid.NewGuid().ToString("N"), RecordedBy = "tests", RecordedAt = World.Recorded,
    };
}
