using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.Overview;

/// <summary>One browser in which the person is signed in.</summary>
public sealed record SessionLine(long Id, string Device, string Address, DateTime Since, DateTime SeenAt, bool IsThis)
{
    /// <summary>This browser first, then the one seen last.</summary>
    public static async Task<IReadOnlyList<SessionLine>> Of(
        TeacherDevDb db, SignedInPerson me, TimeSpan inactive, DistrictClock clock, IStringLocalizer<SafetyText> say, CancellationToken cancel)
    {
        var oldest = clock.UtcNow - inactive - SignInSessions.Coarse;
        var rows = await db.SignInSessions.AsNoTracking().Where(s => s.AccountId == me.AccountId && s.SeenAt >= oldest).ToListAsync(cancel);
        return
        [
            .. rows.Select(s => new SessionLine(
                    s.Id, Sessions.Device.Of(s.Device).Said(say), s.Address, clock.LocalOf(s.StartedAt), clock.LocalOf(s.SeenAt), s.Id == me.SessionId))
                .OrderByDescending(s => s.IsThis).ThenByDescending(s => s.SeenAt),
        ];
    }
}
