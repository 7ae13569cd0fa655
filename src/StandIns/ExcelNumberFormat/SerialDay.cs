namespace ExcelNumberFormat;

/// <summary>
/// Days as Excel numbers them: 1 is 1900-01-01. Excel believes that 1900 had a 29 February (number 60),
/// so the days before it stand one lower than the framework counts them.
/// </summary>
static class SerialDay
{
    const double FirstAfterFalseLeapDay = 61;
    const double EndOfYear9999 = 2958466;

    public static double Of(DateTime day)
    {
        var serial = day.ToOADate();
        return serial is >= 1 and < FirstAfterFalseLeapDay ? serial - 1 : serial;
    }

    /// <summary>The moment, or null outside 1900 to 9999.</summary>
    public static DateTime? ToMoment(double serial) => serial is < 0 or >= EndOfYear9999
        ? null
        : DateTime.FromOADate(serial is >= 1 and < FirstAfterFalseLeapDay - 1 ? serial + 1 : serial);
}
