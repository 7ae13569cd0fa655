using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Accounts;

/// <summary>The browsers in which people are signed in: begun at sign-in, looked for now and then, ended by their people or by time.</summary>
public static class SignInSessions
{
    /// <summary>How stale "last seen" may be, so that looking at pages writes nothing.</summary>
    public static readonly TimeSpan Coarse = TimeSpan.FromMinutes(5);

    /// <summary>Adds a row, and clears away whatever has not been seen for so long that its cookie is over.</summary>
    public static async Task<long> Begin(this TeacherDevDb db, SignInSession session, TimeSpan inactive, CancellationToken cancel = default)
    {
        await db.SignInSessions.Where(s => s.SeenAt < session.StartedAt - inactive - Coarse).ExecuteDeleteAsync(cancel);
        db.SignInSessions.Add(session);
        await db.SaveChangesAsync(cancel);
        return session.Id;
    }

    /// <summary>Whether the session is still there; if so it is seen now.</summary>
    public static async Task<bool> IsLive(this TeacherDevDb db, int account, long id, DateTime now, CancellationToken cancel = default)
    {
        var own = db.SignInSessions.Where(s => s.Id == id && s.AccountId == account);
        if (await own.Select(s => (DateTime?)s.SeenAt).SingleOrDefaultAsync(cancel) is not { } seen) return false;
        if (now - seen >= Coarse) await own.ExecuteUpdateAsync(s => s.SetProperty(one => one.SeenAt, now), cancel);
        return true;
    }

    /// <returns>Whether there was one.</returns>
    public static async Task<bool> End(this TeacherDevDb db, int account, long id, CancellationToken cancel = default) =>
        await db.SignInSessions.Where(s => s.Id == id && s.AccountId == account).ExecuteDeleteAsync(cancel) > 0;

    /// <param name="but">The one to keep, if any.</param>
    /// <returns>How many ended.</returns>
    public static Task<int> EndAll(this TeacherDevDb db, int account, long? but = null, CancellationToken cancel = default) =>
        db.SignInSessions.Where(s => s.AccountId == account && s.Id != but).ExecuteDeleteAsync(cancel);
}
