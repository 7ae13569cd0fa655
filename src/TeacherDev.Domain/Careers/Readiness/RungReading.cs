using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Domain.Careers.Readiness;

/// <summary>Reads the ladders of a catalogue.</summary>
internal static class RungReading
{
    /// <param name="items">What the catalogue has.</param>
    public static IReadOnlyList<Rung> ReadRungs(this DocumentPart root, IReadOnlyCollection<CareerItem> items)
    {
        var rungs = root.Parts("rungs").Select(part => Rung(part, items)).ToList();
        foreach (var twice in rungs.GroupBy(r => r.Code).Where(g => g.Count() > 1))
        {
            root.Refuse("careers-item-twice", twice.Key);
        }

        return rungs;
    }

    private static Rung Rung(DocumentPart part, IReadOnlyCollection<CareerItem> items)
    {
        var rung = new Rung(
            part.Text("code"), part.Local("name"), part.Text("item"), part.NeededPart("for")?.ReadCondition() ?? Condition.Everybody, [.. part.SomeParts("needs").Select(Need)]) { Source = part.Optional("source") ?? "" };
        if (rung.Item.Length > 0 && !items.Any(i => i.Code == rung.Item))
        {
            part.Refuse("careers-item-missing", rung.Item);
        }

        part.NothingElse();
        return rung;
    }

    private static Need Need(DocumentPart part)
    {
        var name = part.Local("name");
        Need need = part.Has("duty") ? new DutyNeed(name, part.Text("duty"), Statuses(part))
            : part.Has("noBar") ? new NoBarNeed(name, part.Word("noBar", EthicsRulesReading.Acts))
            : new FactNeed(name, part.NeededPart("when")?.ReadCondition() ?? Condition.Everybody);
        part.NothingElse();
        return need;
    }

    private static IReadOnlyList<string> Statuses(DocumentPart part)
    {
        var words = part.Texts("status");
        foreach (var odd in words.Where(w => !Enum.GetNames<DutyStatus>().Contains(w)))
        {
            part.Refuse("careers-word-unknown", odd, string.Join(" | ", Enum.GetNames<DutyStatus>()));
        }

        return words.Count > 0 ? words : [nameof(DutyStatus.Met)];
    }
}
