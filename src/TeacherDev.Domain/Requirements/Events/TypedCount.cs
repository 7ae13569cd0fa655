using System.Globalization;
using System.Text;

namespace TeacherDev.Domain.Requirements.Events;

/// <summary>A number of people as somebody types it back from the page: grouped or not, in digits of either width.</summary>
public static class TypedCount
{
    private const string Groups = ",\uFF0C'\u2019";

    /// <summary>Null for what is no whole number.</summary>
    public static int? Read(string? typed)
    {
        var digits = new StringBuilder();
        foreach (var sign in typed ?? "")
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(sign) is >= 0 and var digit)
            {
                digits.Append((char)('0' + digit));
            }
            else if (!char.IsWhiteSpace(sign) && !Groups.Contains(sign))
            {
                return null;
            }
        }

        return int.TryParse(digits.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
