using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>A key that is offered and not stored yet: until its code is confirmed it travels sealed in the form, for this person alone.</summary>
public sealed class SecondStepKey(IDataProtectionProvider protection, District district)
{
    public (string Key, string Sealed) Offer(int account)
    {
        var key = TimedCode.NewKey();
        return (key, For(account).Protect(key));
    }

    public string? Open(int account, string? sealedKey)
    {
        try
        {
            return sealedKey is null ? null : For(account).Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What the picture says to an app.</summary>
    public string Address(string key, string user) =>
        $"otpauth://totp/{Uri.EscapeDataString(district.Name)}:{Uri.EscapeDataString(user)}?secret={key}&issuer={Uri.EscapeDataString(district.Name)}";

    private IDataProtector For(int account) => protection.CreateProtector("second-step", $"{account}");
}
