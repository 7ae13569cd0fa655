using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Kept = TeacherDev.Data.Accounts.Passkeys;

namespace TeacherDev.Web.Features.Account.Safety.Passkeys;

/// <summary>What a passkey may be called, when it is added and later.</summary>
internal static class PasskeyName
{
    /// <param name="others">The person's passkeys but the one that is to be called so.</param>
    public static string? WhyNot(string name, IEnumerable<UserPasskeyInfo> others, IStringLocalizer<SafetyText> say) =>
        name.Length == 0 ? say["Passkey.NameMissing"].Value
        : name.Length > Kept.NameLength ? say["Passkey.NameLong", Kept.NameLength].Value
        : others.Any(p => p.Name == name) ? say["Passkey.NameTaken", name].Value
        : null;
}
