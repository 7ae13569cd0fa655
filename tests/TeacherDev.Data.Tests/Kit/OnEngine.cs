using Xunit;

namespace TeacherDev.Data.Tests.Kit;

/// <summary>
/// Tests that every engine must pass. A suite is written once as an abstract class; a class for each engine inherits it.
/// Without the engine its tests are skipped with a sentence; in CI, where everything is installed, that is a failure.
/// </summary>
public abstract class OnEngine<TDatabase>(TDatabase database) : IClassFixture<TDatabase>, IAsyncLifetime
    where TDatabase : TestDatabase
{
    protected TDatabase Database => database;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        if (database.Missing is { } sentence)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(sentence);
            }

            Assert.Skip(sentence);
        }

        await database.Make();
    }

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected TeacherDevDb Open() => database.Open();
}
