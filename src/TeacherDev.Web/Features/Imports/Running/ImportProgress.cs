using System.Collections.Concurrent;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>How far work in this process has come: while a batch is being written, the database itself cannot be told.</summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<int, (int Done, int Total)> atWork = new();

    public (int Done, int Total)? Of(int batchId) => atWork.TryGetValue(batchId, out var progress) ? progress : null;

    public void Tell(int batchId, int done, int total) => atWork[batchId] = (done, total);

    public void Forget(int batchId) => atWork.TryRemove(batchId, out _);
}
