namespace TeacherDev.Domain.Imports.Cells;

/// <summary>身份证件号: eighteen characters with the check character of GB 11643. Nothing else is judged from it.</summary>
public static class IdNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <param name="text">Already without spaces and full-width forms, x as X.</param>
    public static bool IsRight(string text)
    {
        if (text.Length != 18 || !text.AsSpan(0, 17).ContainsOnlyDigits())
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (text[i] - '0') * Weights[i];
        }

        return text[17] == CheckCharacters[sum % 11];
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
