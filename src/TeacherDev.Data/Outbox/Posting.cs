using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Outbox;

/// <summary>Letters lie in the outbox until they are sent, tried again in growing steps, or given up; one node at a time holds one.</summary>
public static class Posting
{
    private static readonly TimeSpan[] Waits = [.. new[] { 1, 3, 10, 30, 60 }.Select(m => TimeSpan.FromMinutes(m))];
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Adds a letter; it is stored by the same <c>SaveChanges</c> as the change it tells of, and sent after that.</summary>
    public static OutboxMail Posted(
        this TeacherDevDb db, string kind, int account, string to, (string Subject, string Body) letter, DateTime at, TimeSpan useful)
    {
        var mail = new OutboxMail
        {
            Kind = kind, AccountId = account, To = to, Subject = Fit(letter.Subject, OutboxMail.SubjectLength), Body = Fit(letter.Body, OutboxMail.BodyLength),
            QueuedAt = at, DueAt = at, UsefulUntil = at + useful,
        };
        db.Outbox.Add(mail);
        return mail;
    }

    /// <summary>Takes the next letter that is due: it is due again, in case this node stops in the middle, only after its wait.</summary>
    public static async Task<OutboxMail?> TakeDue(this TeacherDevDb db, DateTime now, CancellationToken cancel)
    {
        while (await db.Outbox.AsNoTracking().Where(m => m.DueAt <= now).OrderBy(m => m.DueAt).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel) is { } due)
        {
            var next = now + Waits[Math.Min(due.Tries, Waits.Length - 1)];
            if (await Held(db, due).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, next).SetProperty(x => x.Tries, due.Tries + 1), cancel) == 0) continue;
            due.Tries++;
            return due;
        }

        return null;
    }

    public static Task Sent(this TeacherDevDb db, OutboxMail mail, DateTime now, CancellationToken cancel) => Held(db, mail).ExecuteUpdateAsync(
        m => m.SetProperty(x => x.SentAt, now).SetProperty(x => x.DueAt, (DateTime?)null).SetProperty(x => x.Body, (string?)null), cancel);

    /// <returns>Whether this was the last try: no more are left, or the letter would come too late to be of use.</returns>
    public static async Task<bool> Failed(this TeacherDevDb db, OutboxMail mail, string fault, DateTime now, CancellationToken cancel)
    {
        var why = fault.Length > OutboxMail.FaultLength ? fault[..OutboxMail.FaultLength] : fault;
        var isLast = mail.Tries > Waits.Length || now + Waits[Math.Min(mail.Tries, Waits.Length) - 1] > mail.UsefulUntil;
        var held = Held(db, mail);
        await (isLast
            ? held.ExecuteUpdateAsync(m => m.SetProperty(x => x.Fault, why).SetProperty(x => x.GivenUpAt, now)
                .SetProperty(x => x.DueAt, (DateTime?)null).SetProperty(x => x.Body, (string?)null), cancel)
            : held.ExecuteUpdateAsync(m => m.SetProperty(x => x.Fault, why), cancel));
        return isLast;
    }

    /// <summary>Whoever lost their account since is told nothing more.</summary>
    public static Task GiveUpClosed(this TeacherDevDb db, DateTime now, CancellationToken cancel) =>
        db.Outbox.Where(m => m.DueAt <= now && db.Users.Any(u => u.Id == m.AccountId && u.ClosedAt != null)).ExecuteUpdateAsync(
            m => m.SetProperty(x => x.Fault, "account closed").SetProperty(x => x.GivenUpAt, now).SetProperty(x => x.DueAt, (DateTime?)null).SetProperty(x => x.Body, (string?)null), cancel);

    /// <summary>What is long over needs no record with an address in it.</summary>
    public static Task ClearOutbox(this TeacherDevDb db, DateTime now, CancellationToken cancel) =>
        db.Outbox.Where(m => m.DueAt == null && m.QueuedAt < now - Kept).ExecuteDeleteAsync(cancel);

    /// <summary>The letter as long as it is in this try.</summary>
    private static IQueryable<OutboxMail> Held(TeacherDevDb db, OutboxMail mail) =>
        db.Outbox.Where(m => m.Id == mail.Id && m.Tries == mail.Tries && m.DueAt != null);

    /// <summary>A long title, named with words around it, must not keep the change from being stored.</summary>
    internal static string Fit(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1), "…");
}
