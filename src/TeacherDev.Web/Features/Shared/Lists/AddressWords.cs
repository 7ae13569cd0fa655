namespace TeacherDev.Web.Features.Shared.Lists;

/// <summary>Words in an address that name one of a few.</summary>
internal static class AddressWords
{
    /// <summary>Which of them it names, in whatever case; null for none, and for a number.</summary>
    public static T? Named<T>(this string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(word![0]) ? known : null;
}
