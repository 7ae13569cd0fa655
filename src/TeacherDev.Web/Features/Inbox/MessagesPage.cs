using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Inbox;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Inbox;

/// <summary>One page of somebody's messages, the newest first.</summary>
/// <param name="Narrows">Only what is not read yet.</param>
/// <param name="Newest">The number of the newest of all.</param>
public sealed record MessagesPage(bool Narrows, int All, int Unread, long Newest, Paging Paging, IReadOnlyList<Message> Rows)
{
    public const string UnreadOnly = "unread";

    public static async Task<MessagesPage> Read(TeacherDevDb db, int account, bool narrows, int page, CancellationToken cancel)
    {
        var own = db.MessagesOf(account);
        var sums = await own.GroupBy(_ => 1).Select(g => new { All = g.Count(), Unread = g.Count(m => m.ReadAt == null), Newest = g.Max(m => m.Id) }).SingleOrDefaultAsync(cancel);
        var (all, unread) = (sums?.All ?? 0, sums?.Unread ?? 0);
        var paging = new Paging(page, narrows ? unread : all);
        var rows = await (narrows ? db.UnreadOf(account) : own).OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Skip(paging.Skip).Take(Paging.Size).AsNoTracking().ToListAsync(cancel);
        return new(narrows, all, unread, sums?.Newest ?? 0, paging, rows);
    }
}
