using System.Globalization;
using System.Text;

namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>Writes iCalendar lines as RFC 5545 has them: folded at 75 octets, ended by CR LF, UTF-8.</summary>
public sealed class IcsWriter
{
    public const string MediaType = "text/calendar; charset=utf-8";
    private const int MostOctets = 75;

    private readonly StringBuilder text = new();

    public IcsWriter Line(string name, string value)
    {
        Fold(name + ":" + value);
        return this;
    }

    public IcsWriter Words(string name, string words) => Line(name, Escaped(words));

    /// <param name="utc">In UTC.</param>
    public IcsWriter Moment(string name, DateTime utc) => Line(name, utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));

    /// <param name="name">The property.</param>
    /// <param name="local">By the zone's wall clock.</param>
    /// <param name="zone">The id under which the document describes the zone.</param>
    public IcsWriter Local(string name, DateTime local, string zone) => Line($"{name};TZID={zone}", Wall(local));

    public static string Wall(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    public byte[] Bytes() => Encoding.UTF8.GetBytes(text.ToString());

    public override string ToString() => text.ToString();

    /// <summary>Text as a value: what has a meaning of its own is marked, what no value may hold is left out.</summary>
    public static string Escaped(string words)
    {
        var value = new StringBuilder(words.Length);
        foreach (var letter in words.ReplaceLineEndings("\n"))
        {
            _ = letter switch
            {
                '\n' => value.Append("\\n"),
                '\\' or ';' or ',' => value.Append('\\').Append(letter),
                '\t' => value.Append(letter),
                _ when char.IsControl(letter) => value,
                _ => value.Append(letter),
            };
        }

        return value.ToString();
    }

    /// <summary>A line goes on behind a line break and a space, never in the middle of a letter.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
