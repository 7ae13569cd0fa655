using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

internal static class ReadSignInRules
{
    private const string SecondStepFor = "SignIn:SecondStepFor", Nobody = "none";

    /// <summary>Strict where nobody said otherwise, but for a developer's own machine.</summary>
    private static readonly string[] Usual = [Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin];

    /// <exception cref="SettingFault">A role that does not exist, or an odd number of minutes.</exception>
    public static SignInRules Read(IConfiguration settings, bool isDevelopment) =>
        new(TimeSpan.FromMinutes(settings.CountOf("SignIn:InactiveMinutes", 480)), SecondStep(settings[SecondStepFor], isDevelopment));

    private static HashSet<string> SecondStep(string? typed, bool isDevelopment)
    {
        if (string.IsNullOrWhiteSpace(typed)) return isDevelopment ? [] : [.. Usual];
        if (typed.Trim() == Nobody) return [];
        var roles = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return roles.FirstOrDefault(r => !Roles.All.Contains(r)) is { } odd
            ? throw new SettingFault(SetupText.Say("Role.Unknown", SecondStepFor, odd, string.Join(", ", Roles.All), Nobody)) : roles;
    }
}
