using System.Globalization;

namespace TeacherDev.Domain.Ledger;

/// <summary>An amount of training hours (学时, 45 minutes each), exact to the tenth.</summary>
public readonly record struct Hours(int Tenths)
{
    /// <summary>Reads "24", "1.5" or "2.0"; more than one decimal that says something, a sign or a group mark is no amount.</summary>
    public static bool TryParse(string text, out Hours hours)
    {
        hours = default;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value * 10 != decimal.Truncate(value * 10) || value > 100_000)
        {
            return false;
        }

        hours = new((int)(value * 10));
        return true;
    }

    /// <summary>"41.5", "24": the decimal only where it says something.</summary>
    public override string ToString() =>
        Tenths % 10 == 0
            ? (Tenths / 10).ToString(CultureInfo.InvariantCulture)
            : (Tenths / 10m).ToString("0.0", CultureInfo.InvariantCulture);
}
