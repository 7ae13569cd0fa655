using System.Threading.RateLimiting;

namespace TeacherDev.Web.Features.Trainings.Calendar.Feeds;

/// <summary>Counts the secrets that opened nothing, by where they came from: whoever guesses soon learns nothing more.</summary>
public sealed class FeedGuesses : IDisposable
{
    public const int MostAMinute = 120;

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(
        from => RateLimitPartition.GetFixedWindowLimiter(from, _ => new() { PermitLimit = MostAMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    public bool TooMany(string from) => limiter.GetStatistics(from)?.CurrentAvailablePermits == 0;

    public void Count(string from) => limiter.AttemptAcquire(from).Dispose();

    public void Dispose() => limiter.Dispose();
}
