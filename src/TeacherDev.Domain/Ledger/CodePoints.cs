namespace TeacherDev.Domain.Ledger;

internal static class CodePoints
{
    /// <summary>Order by Unicode code point; UTF-16 order differs where a surrogate meets U+E000..U+FFFF.</summary>
    public static int Compare(string a, string b)
    {
        var shared = Math.Min(a.Length, b.Length);
        for (var i = 0; i < shared; i++)
        {
            if (a[i] != b[i])
            {
                return Rank(a[i]).CompareTo(Rank(b[i]));
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
