using System.Threading.Channels;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

/// <summary>Rounds that wait in this process, each with its key, which is in memory alone.</summary>
public sealed class IssueQueue
{
    private readonly Channel<(int Issue, byte[] Key)> waiting = Channel.CreateUnbounded<(int, byte[])>();

    public void Add(int issue, byte[] key) => waiting.Writer.TryWrite((issue, key));

    public IAsyncEnumerable<(int Issue, byte[] Key)> Next(CancellationToken stop) => waiting.Reader.ReadAllAsync(stop);
}

/// <summary>Does one round after another beside the pages.</summary>
public sealed class IssueWorker(IssueQueue queue, IServiceScopeFactory scopes, ILogger<IssueWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (issue, key) in queue.Next(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<IssueWork>().Do(issue, key, stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "Making accounts, round {Issue}, was cut off; it can be continued.", issue);
            }
        }
    }
}
