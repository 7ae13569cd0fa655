using System.Threading.RateLimiting;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>Slows down whoever guesses a session's digits: so many attempts a person.</summary>
public sealed class CheckInRate(TrainingRules rules) : IDisposable
{
    private readonly PartitionedRateLimiter<int> byAccount = PartitionedRateLimiter.Create<int, int>(
        account => RateLimitPartition.GetFixedWindowLimiter(account, _ => new() { PermitLimit = rules.CodesInFiveMinutes, Window = TimeSpan.FromMinutes(5), QueueLimit = 0 }));

    public bool May(int account)
    {
        using var lease = byAccount.AttemptAcquire(account);
        return lease.IsAcquired;
    }

    public void Dispose() => byAccount.Dispose();
}
