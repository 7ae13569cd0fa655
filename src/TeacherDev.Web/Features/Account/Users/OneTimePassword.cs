using System.Security.Cryptography;

namespace TeacherDev.Web.Features.Account.Users;

/// <summary>A password to be read out and typed once: no look-alike characters, some 59 bits.</summary>
internal static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";

    public static string Make()
    {
        string made;
        do made = string.Join('-', Enumerable.Range(0, 3).Select(_ => RandomNumberGenerator.GetString(Letters + Digits, 4)));
        while (!made.Any(Digits.Contains) || !made.Any(Letters.Contains) || made.Distinct().Count() < 6);
        return made;
    }
}
