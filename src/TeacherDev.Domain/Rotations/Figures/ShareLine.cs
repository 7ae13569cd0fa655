using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Figures;

/// <summary>By what the figures of a school year are divided.</summary>
public enum ShareBy
{
    School,

    /// <summary>城区, 镇区, 乡村: the words of the roster.</summary>
    Setting,

    /// <summary>教育共同体: the zones within which ordinary teachers move.</summary>
    Zone,
    Stage,
    Subject,
}

/// <summary>One part of the district in a school year; the parts add up to the whole.</summary>
/// <param name="Key">What tells it from the others: the school's code, or the word of the roster, "" where nobody said.</param>
/// <param name="SchoolId">Null where the part is no school.</param>
/// <param name="Moved">Who left it.</param>
/// <param name="Arrived">Who came to it.</param>
public sealed record ShareLine(string Key, string Name, int? SchoolId, int Eligible, int Moved, int Arrived, int BackboneEligible, int BackboneMoved)
{
    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<int> Numbers => [Eligible, Moved, Arrived, BackboneEligible, BackboneMoved];

    /// <summary>One of the district's shares, of this part.</summary>
    public RotationRatio Of(RatioRule rule) => RotationRatio.Of(rule, Eligible, Moved, BackboneEligible, BackboneMoved);

    /// <summary>The part in which somebody of a school stands.</summary>
    /// <param name="subject">What they teach; "" when nobody said.</param>
    public static string KeyOf(School school, string subject, ShareBy by) => by switch
    {
        ShareBy.School => school.Code,
        ShareBy.Setting => school.Setting,
        ShareBy.Zone => school.Union,
        ShareBy.Stage => school.Stage,
        _ => subject,
    };

    /// <summary>The parts with anybody in them, the largest number of eligible people first. Each person stands where they were at that time.</summary>
    /// <param name="today">A school bears the name of the year's last day, or of today while the year runs.</param>
    public static IReadOnlyList<ShareLine> Of(RotationYear year, ShareBy by, DateOnly today)
    {
        var last = year.Year.Range.End < today ? year.Year.Range.End : today;
        var lines = new Dictionary<string, (string Name, int? Id, int[] Counts)>(StringComparer.Ordinal);
        foreach (var person in year.Eligible)
        {
            var counts = At(person.School, person.Subject);
            counts[0]++;
            counts[3] += person.IsBackbone ? 1 : 0;
        }

        foreach (var move in year.Moves)
        {
            var counts = At(move.From, move.Subject);
            counts[1]++;
            counts[4] += move.IsBackbone ? 1 : 0;
            At(move.To, move.Subject)[2]++;
        }

        return
        [
            .. lines.Select(l => new ShareLine(l.Key, l.Value.Name, l.Value.Id, l.Value.Counts[0], l.Value.Counts[1], l.Value.Counts[2], l.Value.Counts[3], l.Value.Counts[4]))
                .OrderByDescending(l => l.Eligible).ThenByDescending(l => l.Moved).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];

        int[] At(School school, string subject)
        {
            var key = KeyOf(school, subject, by);
            if (!lines.TryGetValue(key, out var line))
            {
                lines[key] = line = (by == ShareBy.School ? school.NameOn(last) : key, by == ShareBy.School ? school.Id : null, new int[5]);
            }

            return line.Counts;
        }
    }
}
