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
/// <param name="Ratios">The district's shares, of this part.</param>
public sealed record ShareLine(
    string Key, string Name, int? SchoolId, int Eligible, int Moved, int Arrived, int BackboneEligible, int BackboneMoved, IReadOnlyList<RotationRatio> Ratios)
{
    /// <summary>In the order of the columns.</summary>
    public IReadOnlyList<int> Numbers => [Eligible, Moved, Arrived, BackboneEligible, BackboneMoved];

    public RotationRatio Of(RatioRule rule) => Ratios.First(r => r.Rule == rule);

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
        var eligible = year.Eligible.ToLookup(e => KeyOf(e.School, e.Subject, by), StringComparer.Ordinal);
        var moved = year.Moves.ToLookup(m => KeyOf(m.From, m.Subject, by), StringComparer.Ordinal);
        var arrived = year.Moves.ToLookup(m => KeyOf(m.To, m.Subject, by), StringComparer.Ordinal);
        var schools = year.Eligible.Select(e => e.School).Concat(year.Moves.SelectMany(m => new[] { m.From, m.To })).Where(_ => by == ShareBy.School).DistinctBy(s => s.Id).ToDictionary(s => s.Code);
        return
        [
            .. eligible.Concat<IGrouping<string, object>>(moved).Concat(arrived).Select(g => g.Key).Distinct(StringComparer.Ordinal).Select(Line)
                .OrderByDescending(l => l.Eligible).ThenByDescending(l => l.Moved).ThenBy(l => l.Name, StringComparer.Ordinal),
        ];

        ShareLine Line(string key)
        {
            var (school, here, left) = (schools.GetValueOrDefault(key), eligible[key], moved[key].ToList());
            return new(
                key, school?.NameOn(last) ?? key, school?.Id, here.Count(), left.Count, arrived[key].Count(), here.Count(e => e.IsBackbone), left.Count(m => m.IsBackbone),
                [.. year.Ratios.Select(r => RotationRatio.Of(r.Rule, here, left))]);
        }
    }
}
