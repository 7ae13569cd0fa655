using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.Passwords;

public sealed record PasswordForm
{
    public string? Current { get; init; }
    public string? New { get; init; }
    public string? Again { get; init; }
    public string? ReturnUrl { get; init; }

    /// <summary>The person holds a one-time password and may go nowhere else first.</summary>
    [BindNever]
    public bool Forced { get; init; }
}
