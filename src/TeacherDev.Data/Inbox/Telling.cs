using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Outbox;

namespace TeacherDev.Data.Inbox;

/// <summary>What one person is told, in their words.</summary>
/// <param name="Letter">The body as a letter, with greeting and the way there; null where no letters are sent.</param>
public sealed record Told(string Subject, string Body, string? Letter);

/// <summary>The one way to tell people something: a message in the program always, and a letter beside it where one can be sent.</summary>
public static class Telling
{
    /// <summary>Adds a message for each of these people, and a letter for those with a confirmed address; stored by the same <c>SaveChanges</c> as the change they tell of.</summary>
    /// <param name="whom">Closed accounts among them hear nothing.</param>
    /// <param name="address">Where it leads, within the site.</param>
    /// <param name="write">In the words of whoever gets it.</param>
    /// <param name="useful">Nobody needs the letter later than that; the message stays.</param>
    /// <returns>Whether a letter waits.</returns>
    public static async Task<bool> Tell(
        this TeacherDevDb db, Expression<Func<Account, bool>> whom, string kind, string address, Func<Account, Told> write, DateTime at, TimeSpan useful, CancellationToken cancel)
    {
        var posted = false;
        foreach (var account in await db.Users.AsNoTracking().Where(u => u.ClosedAt == null).Where(whom).ToListAsync(cancel))
        {
            var told = write(account);
            db.Messages.Add(Message.To(account.Id, kind, address, told.Subject, told.Body, at));
            if (told.Letter is not null && account is { EmailConfirmed: true, Email: { } to })
            {
                db.Posted(kind, account.Id, to, (told.Subject, told.Letter), at, useful);
                posted = true;
            }
        }

        return posted;
    }
}
