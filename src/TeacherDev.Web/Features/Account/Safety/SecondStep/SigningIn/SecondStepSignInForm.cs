namespace TeacherDev.Web.Features.Account.Safety.SecondStep.SigningIn;

/// <summary>After the password: the code of the app, or a recovery code.</summary>
public sealed record SecondStepSignInForm
{
    public string? Code { get; init; }

    /// <summary>This browser is asked for the password alone for two weeks.</summary>
    public bool Remember { get; init; }
    public string? ReturnUrl { get; init; }
}
