using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Rotations.Rounds;

/// <summary>The days of a yearly round; first and last days belong to what they bound.</summary>
/// <param name="PublicUntilOn">The last day on which objections are taken.</param>
/// <param name="EffectiveOn">The first day at the new schools.</param>
public sealed record RoundCalendar(DateOnly CollectFromOn, DateOnly CollectUntilOn, DateOnly PublicFromOn, DateOnly PublicUntilOn, DateOnly EffectiveOn)
{
    private const int CollectDays = 28, ArrangeDays = 14, Spare = 7;

    /// <summary>The school year that begins on the first day at the new schools, or in which it lies.</summary>
    public SchoolYear Year => SchoolYear.Of(EffectiveOn);

    /// <summary>A calendar that fits: from today, towards the next school year before which all of it has room.</summary>
    /// <param name="publicity">Working days of publicity.</param>
    public static RoundCalendar Usual(DateOnly today, int publicity, WorkingDays working)
    {
        var until = today.AddDays(CollectDays);
        var shown = until.AddDays(ArrangeDays);
        var shownUntil = working.After(shown.AddDays(-1), publicity);
        var year = SchoolYear.Of(shownUntil.AddDays(Spare)).FirstYear + 1;
        return new(today, until, shown, shownUntil, new SchoolYear(year).Range.Start);
    }

    /// <summary>What is wrong, each with the name of its day.</summary>
    public IEnumerable<(string Day, Refusal Refusal)> Faults(int publicity, WorkingDays working)
    {
        if (CollectUntilOn < CollectFromOn)
        {
            yield return (nameof(CollectUntilOn), new("rotation-collect-order", CollectFromOn));
        }

        if (PublicFromOn <= CollectUntilOn)
        {
            yield return (nameof(PublicFromOn), new("rotation-public-early", CollectUntilOn));
        }

        if (working.After(PublicFromOn.AddDays(-1), publicity) is var least && PublicUntilOn < least)
        {
            yield return (nameof(PublicUntilOn), new("rotation-public-short", publicity, least));
        }

        if (EffectiveOn <= PublicUntilOn)
        {
            yield return (nameof(EffectiveOn), new("rotation-effective-early", PublicUntilOn));
        }
    }
}
