using Microsoft.AspNetCore.Identity;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>What Identity refuses, in the reader's language.</summary>
internal sealed class AccountSentences : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), length);
    public override IdentityError PasswordRequiresDigit() => Say(nameof(PasswordRequiresDigit));
    public override IdentityError PasswordRequiresLower() => Say(nameof(PasswordRequiresLower));
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Say(nameof(PasswordRequiresUniqueChars), uniqueChars);
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch));
    public override IdentityError InvalidToken() => Say(nameof(InvalidToken));
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), userName);
    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), userName ?? "");
    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure));
    public override IdentityError DefaultError() => Say(nameof(DefaultError));

    private static IdentityError Say(string code, params object[] parts) => new() { Code = code, Description = SetupText.Say("Account." + code, parts) };
}
