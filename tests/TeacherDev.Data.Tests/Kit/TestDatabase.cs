using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TeacherDev.Data.Engines;

namespace TeacherDev.Data.Tests.Kit;

/// <summary>One database of one engine, made and migrated for one test class and dropped after it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private readonly SemaphoreSlim once = new(1);
    private bool made;

    public abstract Engine Engine { get; }

    /// <summary>Null where the engine is at hand; otherwise a sentence that says what is missing.</summary>
    public virtual string? Missing => null;

    protected abstract string Connection { get; }

    public TeacherDevDb Open(params IInterceptor[] listening)
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.AddInterceptors(listening);
        options.UseEngine(Engine, Connection);
        return new(options.Options);
    }

    /// <summary>Makes the database from nothing, the first time.</summary>
    public async Task Make()
    {
        await once.WaitAsync();
        try
        {
            if (!made)
            {
                await Create();
                await using var db = Open();
                await db.Database.MigrateAsync();
                await Settle(db);
                made = true;
            }
        }
        finally
        {
            once.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (made)
        {
            await Drop();
        }

        once.Dispose();
        GC.SuppressFinalize(this);
    }

    protected abstract Task Create();

    protected abstract Task Drop();

    protected virtual Task Settle(TeacherDevDb db) => Task.CompletedTask;
}
