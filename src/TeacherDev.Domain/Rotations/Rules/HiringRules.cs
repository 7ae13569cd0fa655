using TeacherDev.Domain.Conditions;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>How county-managed hiring (县管校聘) is run: the key <c>hiring</c> of the rotation document (domain.md, 6.5).</summary>
/// <param name="Levels">Kinds of place (城乡), the highest first: nobody competes above the level of their own school.</param>
/// <param name="WaitMonths">A waiting post lasts at most so many months.</param>
/// <param name="Applications">Somebody has at most so many applications open at once.</param>
/// <param name="Source">The text that says so.</param>
public sealed record HiringRules(IReadOnlyList<string> Levels, int WaitMonths, int Applications, string Source)
{
    /// <summary>Senior posts that the county holds back; null where it holds none.</summary>
    public HeldRules? Held { get; init; }

    private const int MostMonths = 36, MostApplications = 10;

    /// <summary>Whether a place is above another; of a place that is no level nobody says so.</summary>
    /// <param name="from">城乡 of the school that they are at.</param>
    /// <param name="to">Of the school that they would come to.</param>
    public bool IsAbove(string from, string to) => (Rank(from), Rank(to)) is (>= 0 and var here, >= 0 and var there) && there < here;

    /// <returns>Null where the document says nothing of hiring; its faults are named on the part.</returns>
    internal static HiringRules? Read(DocumentPart root)
    {
        if (!root.Has("hiring") || root.NeededPart("hiring") is not { } part)
        {
            return null;
        }

        var levels = part.SomeTexts("levels");
        part.RefuseTwice("levels", levels);
        var rules = new HiringRules(levels, part.Number("waitMonths", 1, MostMonths), part.Number("applications", 1, MostApplications), part.Text("source")) { Held = HeldRules.Read(part) };
        part.NothingElse();
        return rules;
    }

    private int Rank(string setting) => Levels.ToList().IndexOf(setting);
}
