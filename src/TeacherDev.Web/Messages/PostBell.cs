namespace TeacherDev.Web.Messages;

/// <summary>Tells the postman that a letter lies ready, so that nobody waits for the next round.</summary>
public sealed class PostBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has rung already and nobody came yet.
        }
    }

    /// <summary>Until it rings, or for so long at most.</summary>
    public Task Wait(TimeSpan most, CancellationToken stop) => _rung.WaitAsync(most, stop);

    public void Dispose() => _rung.Dispose();
}
