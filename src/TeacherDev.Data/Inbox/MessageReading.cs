using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Inbox;

/// <summary>Messages of one account: nobody else's is found or changed by these.</summary>
public static class MessageReading
{
    public static IQueryable<Message> MessagesOf(this TeacherDevDb db, int account) => db.Messages.Where(m => m.AccountId == account);

    public static IQueryable<Message> UnreadOf(this TeacherDevDb db, int account) => db.MessagesOf(account).Where(m => m.ReadAt == null);

    /// <summary>Marks what is not read yet; when something was first read stays.</summary>
    /// <returns>Whether anything changed.</returns>
    public static async Task<bool> MarkRead(this IQueryable<Message> messages, DateTime now, CancellationToken cancel) =>
        await messages.Where(m => m.ReadAt == null).ExecuteUpdateAsync(m => m.SetProperty(x => x.ReadAt, now), cancel) > 0;
}
