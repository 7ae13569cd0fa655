namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>Wakes the worker at once when something waits; without it the worker would look every few seconds.</summary>
public sealed class ImportSignal : IDisposable
{
    private readonly SemaphoreSlim work = new(0);

    public void Ring() => work.Release();

    public Task<bool> Wait(TimeSpan most, CancellationToken stop) => work.WaitAsync(most, stop);

    public void Dispose() => work.Dispose();
}
