using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Proposals;

/// <summary>Somebody whom a round may move.</summary>
/// <param name="Home">The school of the legal post.</param>
/// <param name="Stages">What they may teach in: 小学, 初中; both for whoever comes from a nine-year school.</param>
/// <param name="Work">What a school needs them for: a subject, or 校长.</param>
/// <param name="IsCountywide">Principals and backbone teachers move in the whole county, others within their zone (domain.md, 6.1).</param>
/// <param name="IsBackbone">On the day of the move.</param>
/// <param name="Years">Whole years at their school.</param>
/// <param name="Former">Schools at which they were before; nobody goes back to one.</param>
/// <param name="Wishes">Schools, the dearest first; none twice.</param>
public sealed record Candidate(
    int TeacherId, School Home, IReadOnlyCollection<string> Stages, string Work, bool IsCountywide, bool IsBackbone, int Years, IReadOnlySet<int> Former, IReadOnlyList<int> Wishes)
{
    /// <summary>Husband or wife in the same round: the two are put into one zone, or one of them stays.</summary>
    public int? PartnerId { get; init; }

    /// <summary>The need for which people chose them already; null where nobody did.</summary>
    public int? SettledFor { get; init; }

    /// <summary>1 for the dearest wish; null where the school is none of them.</summary>
    public int? RankOf(int school)
    {
        for (var i = 0; i < Wishes.Count; i++)
        {
            if (Wishes[i] == school)
            {
                return i + 1;
            }
        }

        return null;
    }
}

/// <summary>What a school is short of.</summary>
/// <param name="Stage">小学 or 初中.</param>
/// <param name="Work">A subject, or 校长.</param>
/// <param name="Count">How many people, at least one.</param>
public sealed record SchoolNeed(int Id, School School, string Stage, string Work, int Count);
