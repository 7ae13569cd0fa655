using System.Globalization;

namespace TeacherDev.Web.Features.Trainings.Attendance.Sheets;

/// <summary>
/// What stands on each row of a printed list: session, person and two check digits (modulo 97), so that a digit misread or two
/// exchanged name nobody. It begins with a letter, or a spreadsheet would take it for a day.
/// </summary>
public readonly record struct RowCode(int SessionId, int TeacherId)
{
    private const char Begin = 'A';

    private int Check => (int)(98 - ((((Int128)SessionId * 10_000_000_000) + TeacherId) * 100 % 97));

    public static RowCode? Read(string text)
    {
        var parts = text.Trim().ToUpperInvariant().Split('-');
        return parts.Length == 3 && parts[0].StartsWith(Begin) && Number(parts[0][1..], out var session) && Number(parts[1], out var teacher) && Number(parts[2], out var check)
            && new RowCode(session, teacher) is var code && code.Check == check ? code : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Begin}{SessionId}-{TeacherId}-{Check:00}");

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
