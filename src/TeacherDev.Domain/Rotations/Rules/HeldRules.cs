using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Rules;

/// <summary>Senior posts that the county holds back (domain.md, 6.5: 高级岗位县级统筹): the key <c>held</c> of <c>hiring</c>.</summary>
/// <param name="From">Per cent of all senior posts, at least.</param>
/// <param name="To">Per cent, at most.</param>
/// <param name="Settings">Kinds of place (城乡) for whose schools they are.</param>
/// <param name="Schools">Codes of weak schools elsewhere for which they are too.</param>
/// <param name="Source">The text that says so.</param>
public sealed record HeldRules(int From, int To, IReadOnlyList<string> Settings, IReadOnlyList<string> Schools, string Source)
{
    public bool IsFor(School school) => Settings.Contains(school.Setting) || Schools.Contains(school.Code);

    /// <returns>Null where the document says nothing of it; its faults are named on the part.</returns>
    internal static HeldRules? Read(DocumentPart hiring)
    {
        if (hiring.Part("held") is not { } part)
        {
            return null;
        }

        var rules = new HeldRules(part.Number("from", 1, 100), part.Number("to", 1, 100), part.SomeTexts("settings"), part.Texts("schools"), part.Text("source"));
        part.RefuseTwice("settings", rules.Settings);
        part.RefuseTwice("schools", rules.Schools);
        if (rules.From > rules.To)
        {
            part.Refuse("hiring-held-order", rules.From, rules.To);
        }

        part.NothingElse();
        return rules;
    }
}
