using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Figures;

/// <summary>By what the figures of a school year are divided.</summary>
public enum ShareBy
{
    School,

    /// <summary>城区, 镇区, 乡村: the words of the roster.</summary>
    Setting,

    Stage,
    Subject,
}

/// <summary>One part of the district in a school year; the parts add up to the whole.</summary>
/// <param name="SchoolId">Null where the part is no school.</param>
/// <param name="Moved">Who left it.</param>
/// <param name="Arrived">Who came to it.</param>
public sealed record ShareLine(string Name, int? SchoolId, int Eligible, int Moved, int Arrived, int BackboneEligible, int BackboneMoved)
{
    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<int> Numbers => [Eligible, Moved, Arrived, BackboneEligible, BackboneMoved];

    /// <summary>Moved of those eligible, floored; null where nobody was.</summary>
    public int? PerMille => Eligible == 0 ? null : (int)(1000L * Moved / Eligible);

    /// <summary>The parts with anybody in them, the largest number of eligible people first. Each person stands where they were at that time.</summary>
    public static IReadOnlyList<ShareLine> Of(RotationYear year, ShareBy by)
    {
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
            .. lines.Values.Select(l => new ShareLine(l.Name, l.Id, l.Counts[0], l.Counts[1], l.Counts[2], l.Counts[3], l.Counts[4]))
                .OrderByDescending(l => l.Eligible).ThenByDescending(l => l.Moved).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];

        int[] At(School school, string subject)
        {
            var (key, name, id) = by switch
            {
                ShareBy.School => (school.Code, school.Name, (int?)school.Id),
                ShareBy.Setting => (school.Setting, school.Setting, null),
                ShareBy.Stage => (school.Stage, school.Stage, null),
                _ => (subject, subject, null),
            };
            if (!lines.TryGetValue(key, out var line))
            {
                lines[key] = line = (name, id, new int[5]);
            }

            return line.Counts;
        }
    }
}
