namespace TeacherDev.Web.Features.Account.Safety.Overview;

/// <summary>How one signs in and what keeps the account safe, at a glance.</summary>
/// <param name="MailAddress">Masked; null while none is confirmed.</param>
/// <param name="NeedsSecondStep">The person's roles call for it.</param>
public sealed record OverviewPage(
    string UserName, bool MailIsOn, string? MailAddress, bool HasSecondStep, bool NeedsSecondStep, int CodesLeft,
    IReadOnlyList<PasskeyLine> Passkeys, IReadOnlyList<SessionLine> Sessions)
{
    /// <summary>The passkey whose new name was refused, and what was typed.</summary>
    public (string Id, string Name)? Renaming { get; init; }

    public bool FewCodes => HasSecondStep && CodesLeft < 4;
}
