using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>Names the claims of the demo district by the state that they are in.</summary>
internal static class Claims
{
    public static async Task Tell(TeacherDevDb db, IDictionary<string, string> names)
    {
        names["claim-returned"] = await Of(db, c => c.State == ClaimState.Returned);
        names["claim-refused"] = await Of(db, c => c.State == ClaimState.Refused);
        names["claim-posted"] = await Of(db, c => c.State == ClaimState.Posted);
        names["claim-objected"] = await Of(db, c => c.Objections.Any(o => o.State == ObjectionState.Open));
        names["claim-waiting"] = await Of(db, c => c.HasLikely && c.State == ClaimState.Waiting);
    }

    private static async Task<string> Of(TeacherDevDb db, System.Linq.Expressions.Expression<Func<Claim, bool>> which) =>
        (await db.Claims.Where(which).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync()).ToString(CultureInfo.InvariantCulture);
}
