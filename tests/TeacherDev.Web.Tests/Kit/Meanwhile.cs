using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>What somebody else does once, after the application has read and just before it saves.</summary>
public sealed class Meanwhile : SaveChangesInterceptor
{
    private Func<Task>? _act;

    public void Happens(Func<Task> act) => _act = act;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _act, null) is { } act) await act();
        return result;
    }
}
