namespace TeacherDev.Domain.Teachers;

/// <summary>
/// How ID numbers and phones are shown to everybody, the person included, until somebody with the right asks to see one.
/// </summary>
public static class Masking
{
    /// <summary>What stays hidden must be worth hiding: shorter values are hidden whole.</summary>
    private const int LeastHidden = 4;

    /// <summary>身份证件号: the first six characters (the county) and the last four.</summary>
    public static string IdNumber(string number) => Mask(number, 6, 4);

    /// <summary>手机号: the first three digits and the last four.</summary>
    public static string Phone(string number) => Mask(number, 3, 4);

    /// <summary>A name in a list that everybody reads: the first character, of a longer one the last too.</summary>
    public static string Name(string name)
    {
        var letters = name.EnumerateRunes().Select(r => r.ToString()).ToList();
        return letters.Count switch
        {
            0 => "",
            1 or 2 => letters[0] + "*",
            var length => letters[0] + new string('*', length - 2) + letters[^1],
        };
    }

    private static string Mask(string text, int first, int last) =>
        text.Length == 0 ? ""
        : text.Length - first - last < LeastHidden ? new('*', Math.Max(LeastHidden, text.Length))
        : string.Concat(text.AsSpan(0, first), new string('*', text.Length - first - last), text.AsSpan(text.Length - last));
}
