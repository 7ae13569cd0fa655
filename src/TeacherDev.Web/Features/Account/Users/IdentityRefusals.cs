using Microsoft.AspNetCore.Identity;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Account.Users;

internal static class IdentityRefusals
{
    /// <exception cref="CommandFault">What the accounts refused, in the reader's words.</exception>
    public static void OrRefuse(this IdentityResult result)
    {
        if (!result.Succeeded) throw new CommandFault(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
