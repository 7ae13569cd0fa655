using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace TeacherDev.Web.Features.Account.SigningIn;

/// <summary>What the sign-in page asks for, and where the person was going.</summary>
public sealed record SignInForm
{
    public string? UserName { get; init; }
    public string? Password { get; init; }
    public string? ReturnUrl { get; init; }

    /// <summary>Set for a demo: what the page fills in by itself.</summary>
    [BindNever]
    public string? DemoPassword { get; init; }

    [BindNever]
    public IReadOnlyList<DemoSignIn> Demo { get; init; } = [];
}
