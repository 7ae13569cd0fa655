namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

/// <summary>A code as people type it: with spaces, small letters, wide digits, or without the dash.</summary>
public static class TypedCode
{
    private const int AppDigits = 6, RecoveryLetters = 10;

    public static string Clean(string? typed) =>
        string.Concat((typed ?? "").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();

    public static bool IsOfApp(string clean) => clean.Length == AppDigits && clean.All(char.IsAsciiDigit);

    /// <summary>With the dash in its middle, as it was given out.</summary>
    public static string AsRecovery(string clean) => clean.Length == RecoveryLetters ? $"{clean[..5]}-{clean[5..]}" : clean;
}
