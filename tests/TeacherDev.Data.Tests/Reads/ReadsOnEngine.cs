using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Tests.Kit;

namespace TeacherDev.Data.Tests.Reads;

/// <summary>Suites that read the small district.</summary>
public abstract class ReadsOnEngine<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    protected static PolicyShelf Shelf { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        if (!await db.Teachers.AnyAsync(Cancel))
        {
            await World.Fill(db, Cancel);
            await new StandingWriter(new()).Refresh(db, World.AsOf, Cancel);
        }
    }

    protected async Task<int> Id(string number)
    {
        await using var db = Open();
        return await db.Teachers.Where(t => t.Number == number).Select(t => t.Id).SingleAsync(Cancel);
    }

    protected async Task<int> School(string code)
    {
        await using var db = Open();
        return await db.Schools.Where(s => s.Code == code).Select(s => s.Id).SingleAsync(Cancel);
    }
}
