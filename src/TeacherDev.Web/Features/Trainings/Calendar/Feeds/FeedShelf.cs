using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Trainings.Calendar.Feeds;

/// <summary>The secret addresses: made, revoked, and opened by whoever knows one. A person has one at most.</summary>
public sealed class FeedShelf(TeacherDevDb db, DistrictClock clock, Actor actor)
{
    private const int SecretBytes = 32;

    public Task<CalendarFeed?> Of(int teacherId, CancellationToken cancel) => Held(teacherId).AsNoTracking().OrderByDescending(f => f.Id).FirstOrDefaultAsync(cancel);

    /// <summary>Makes an address; the one before opens nothing from now on.</summary>
    /// <returns>The secret, kept nowhere; null where the person stands on the roster no more.</returns>
    public async Task<string?> Make(int teacherId, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (!await Alone(teacherId, cancel))
        {
            return null;
        }

        await TakeBack(teacherId, cancel);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        db.CalendarFeeds.Add(new() { TeacherId = teacherId, SecretHash = HashOf(secret), MadeAt = clock.UtcNow });
        db.Audited(actor, clock.UtcNow, "calendar.made", ("teacher", teacherId));
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return secret;
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> Revoke(int teacherId, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (!await Alone(teacherId, cancel) || !await TakeBack(teacherId, cancel))
        {
            return false;
        }

        db.Audited(actor, clock.UtcNow, "calendar.revoked", ("teacher", teacherId));
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return true;
    }

    /// <summary>Whose sessions a secret opens, and notes that it was read.</summary>
    /// <returns>Null for a secret that opens nothing: unknown, revoked, or of somebody who left.</returns>
    public async Task<int?> Open(string secret, CancellationToken cancel)
    {
        var hash = HashOf(secret);
        if (await db.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(f => f.SecretHash == hash && f.RevokedAt == null, cancel) is not { } feed)
        {
            return null;
        }

        // Two records of one person were made one: the address goes on with the one that stands.
        var teacherId = await db.Standing(feed.TeacherId, null, cancel);
        if (await db.Teachers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == teacherId, cancel) is not { } teacher)
        {
            return null;
        }

        var placements = await db.Placements.AsNoTracking().Where(p => p.TeacherId == teacherId).ToListAsync(cancel);
        if (new TeacherRecord(teacher, [], placements, new Dictionary<int, School>()).IsFormer(clock.Today))
        {
            return null;
        }

        await Read(feed, cancel);
        return teacherId;
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private async Task Read(CalendarFeed feed, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        if (feed.ReadAt is null || now - feed.ReadAt >= TimeSpan.FromMinutes(1))
        {
            await db.CalendarFeeds.Where(f => f.Id == feed.Id).ExecuteUpdateAsync(f => f.SetProperty(x => x.ReadAt, now), cancel);
        }
    }

    /// <summary>Whoever else makes or revokes this person's address waits here until this is done.</summary>
    private async Task<bool> Alone(int teacherId, CancellationToken cancel) =>
        await db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel) > 0;

    private async Task<bool> TakeBack(int teacherId, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        return await Held(teacherId).ExecuteUpdateAsync(f => f.SetProperty(x => x.RevokedAt, now), cancel) > 0;
    }

    /// <summary>Those that open this person's sessions, of other records of theirs too.</summary>
    private IQueryable<CalendarFeed> Held(int teacherId) => db.CalendarFeeds.Where(f => f.RevokedAt == null
        && (f.TeacherId == teacherId || db.TeacherMerges.Any(m => m.UndoneAt == null && m.StandsId == teacherId && m.FromId == f.TeacherId)));
}
