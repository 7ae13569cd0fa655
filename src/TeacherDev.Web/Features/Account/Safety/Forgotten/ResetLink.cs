using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Account.Safety.Forgotten;

/// <summary>The link of a letter: sealed, good for an hour and for one new password, since Identity's token in it ends with the old one.</summary>
public sealed class ResetLink(IDataProtectionProvider protection, UserManager<Data.Accounts.Account> accounts, DistrictClock clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private const string Page = "account/password-reset";
    private readonly IDataProtector _seal = protection.CreateProtector("password-reset");

    public async Task<string> Make(Data.Accounts.Account account, MailSettings mail)
    {
        var token = await accounts.GeneratePasswordResetTokenAsync(account);
        var code = _seal.Protect($"{account.Id}|{clock.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture)}|{token}");
        return new Uri(new Uri(mail.Site.ToString().TrimEnd('/') + "/"), $"{Page}?code={Uri.EscapeDataString(code)}").ToString();
    }

    /// <summary>Whose password it changes and by what token, or null when it is over or not ours.</summary>
    public async Task<(Data.Accounts.Account Account, string Token)?> Open(string? code)
    {
        if (Unsealed(code)?.Split('|', 3) is not [var id, var ticks, var token]) return null;
        var age = clock.UtcNow - new DateTime(long.Parse(ticks, CultureInfo.InvariantCulture), DateTimeKind.Utc);
        if (age > Life || await accounts.FindByIdAsync(id) is not { } account) return null;
        var isGood = await accounts.VerifyUserTokenAsync(account, accounts.Options.Tokens.PasswordResetTokenProvider, UserManager<Data.Accounts.Account>.ResetPasswordTokenPurpose, token);
        return isGood ? (account, token) : null;
    }

    private string? Unsealed(string? code)
    {
        try
        {
            return string.IsNullOrEmpty(code) ? null : _seal.Unprotect(code);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
