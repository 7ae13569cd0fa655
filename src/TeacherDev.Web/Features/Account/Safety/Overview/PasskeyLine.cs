using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Account.Safety.Overview;

public sealed record PasskeyLine(string Id, string Name, DateTime AddedAt)
{
    public static IReadOnlyList<PasskeyLine> Of(IEnumerable<UserPasskeyInfo> passkeys, DistrictClock clock) =>
        [.. passkeys.OrderBy(p => p.CreatedAt).Select(p => new PasskeyLine(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "", clock.LocalOf(p.CreatedAt.UtcDateTime)))];
}
