using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using TeacherDev.Data.Requirements.Comparison;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class WorkbenchTests : IDisposable
{
    readonly Workbench bench = new(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(), NullLogger<Workbench>.Instance);

    [Fact]
    public async Task What_is_asked_for_twice_is_done_once_and_held()
    {
        var times = 0;
        var works = Enumerable.Range(0, 50).AsParallel().Select(_ => Ask("a", () => $"done {Interlocked.Increment(ref times)}")).ToList();
        await Task.WhenAll(works.Select(w => w.Finished));

        works.Distinct().ShouldHaveSingleItem().Result<string>().ShouldBe("done 1");
        bench.Find("a")!.Result<string>().ShouldBe("done 1");
        bench.Find("b").ShouldBeNull();
    }

    [Fact]
    public async Task It_says_how_far_it_is_and_one_waits_for_the_other()
    {
        var go = new TaskCompletionSource();
        var first = bench.Ask("first", async (_, told, _) =>
        {
            told(3, 10);
            await go.Task;
            return "first";
        });
        while (first.Total == 0) await Task.Yield();
        var second = Ask("second", () => "second");

        (first.Done, first.Total, first.Result<string>(), second.Finished.IsCompleted).ShouldBe((3, 10, null, false));
        go.SetResult();
        await second.Finished;
        (first.Result<string>(), second.Result<string>()).ShouldBe(("first", "second"));
    }

    [Fact]
    public async Task What_failed_or_is_forgotten_is_done_anew()
    {
        var failed = Ask("a", () => throw new InvalidOperationException("full disk"));
        await Should.ThrowAsync<InvalidOperationException>(failed.Finished);
        failed.Result<string>().ShouldBeNull();

        await Ask("a", () => "once").Finished;
        (await Ask("a", () => "twice").Finished).ShouldBe("once");
        bench.Forget("a");
        (await Ask("a", () => "thrice").Finished).ShouldBe("thrice");
    }

    [Fact]
    public async Task The_oldest_results_make_room()
    {
        for (var i = 0; i < 14; i++) await Ask($"{i}", () => "x").Finished;
        bench.Find("0").ShouldBeNull();
        bench.Find("13").ShouldNotBeNull();
    }

    public void Dispose() => bench.Dispose();

    BenchWork Ask(string key, Func<string> work) => bench.Ask(key, (_, _, _) => Task.FromResult<object>(work()));
}
