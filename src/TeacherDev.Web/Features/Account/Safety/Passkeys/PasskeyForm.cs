namespace TeacherDev.Web.Features.Account.Safety.Passkeys;

/// <summary>A new passkey: what to call it, the password, and then what the browser made.</summary>
public sealed record PasskeyForm
{
    public string? Name { get; init; }
    public string? Password { get; init; }

    /// <summary>Filled in by the script once the device has made a key.</summary>
    public string? Credential { get; init; }
}
