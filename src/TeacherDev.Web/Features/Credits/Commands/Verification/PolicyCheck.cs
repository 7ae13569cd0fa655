using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Requirements.Documents;

namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>Every stored policy document still reads and still means something.</summary>
internal sealed class PolicyCheck(TeacherDevDb db) : IIntegrityCheck
{
    public async IAsyncEnumerable<Breach> Breaches([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var version in await db.PolicyVersions.AsNoTracking().OrderBy(v => v.Id).ToListAsync(cancel))
        {
            foreach (var refusal in PolicyReading.Read(version.Document).Refusals)
            {
                yield return new("policy-unreadable", $"{version.Code} {version.Version}", refusal.ToString());
            }
        }
    }
}
