using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>Reads a studios document (format 2, described in docs/studios.md): the rules, or everything that is wrong with it.</summary>
public static class StudioRulesReading
{
    private const int Format = 2, MostPoints = 1000, MostAmount = 10_000_000;

    public static (StudioRules? Rules, IReadOnlyList<Refusal> Refusals) Read(string json) =>
        WholeDocument.Read(json, "studios", Format, Rules);

    private static StudioRules Rules(DocumentPart root)
    {
        var (parts, items, attendance, yearly) = Table(root);
        var earlier = root.Parts("earlier").Select(Earlier).ToList();
        if (earlier.Zip(earlier.Skip(1)).FirstOrDefault(p => p.Second.Until <= p.First.Until) is (_, { } early))
        {
            root.Refuse("studios-earlier", early.Until);
        }

        var seats = root.NeededPart("seats");
        var (least, most) = (seats?.Number("least", 1, 100) ?? 1, seats?.Number("most", 1, 100) ?? 1);
        if (most < least)
        {
            root.Refuse("studios-seats", least, most);
        }

        seats?.NothingElse();
        return new(
            root.Text("code"), root.Text("version"), root.Local("name"), root.Number("termYears", 1, 6), root.Flag("twoAtOnce"), root.Flag("districtConfirms"), least, most,
            parts, items, attendance, ReviewSpansReading.Read(root))
        {
            MostLeaders = root.OptionalNumber("leaders", 1, 5) ?? StudioRules.UsualLeaders, Leads = [.. root.Parts("leads").Select(LeadRule.Read)], Earlier = earlier, Yearly = yearly,
        };
    }

    private static EarlierTable Earlier(DocumentPart part)
    {
        var (parts, items, attendance, yearly) = Table(part);
        var read = new EarlierTable(part.Date("until"), part.Text("version"), parts, items, attendance, yearly);
        part.NothingElse();
        return read;
    }

    private static (IReadOnlyList<ScorePart> Parts, IReadOnlyList<ScoreItem> Items, AttendanceRule Attendance, IReadOnlyList<YearRule> Yearly) Table(DocumentPart table)
    {
        var parts = table.SomeParts("parts").Select(Part).ToList();
        var items = table.SomeParts("items").Select(Item).ToList();
        table.RefuseTwice("parts", parts.Select(p => p.Code));
        table.RefuseTwice("items", items.Select(i => i.Code));

        // Two items from one source would count each of its records twice.
        table.RefuseTwice("items", WorkSources.Words.Where(s => items.Count(i => i.From == s.Value) > 1).SelectMany(s => new[] { s.Key, s.Key }));
        var attendance = table.NeededPart("attendance") is { } being ? Attendance(being) : new("", 0, 0, 0, "");
        foreach (var odd in items.Select(i => i.Part).Append(attendance.Part).Where(p => p.Length > 0 && parts.TrueForAll(known => known.Code != p)).Distinct())
        {
            table.Refuse("studios-part-unknown", odd);
        }

        var yearly = table.Parts("yearly").Select(y => YearRule.Read(y, [.. items.Select(i => i.Code)])).ToList();
        table.RefuseTwice("yearly", yearly.Select(y => y.Code));
        return (parts, items, attendance, yearly);
    }

    private static ScorePart Part(DocumentPart part)
    {
        var read = new ScorePart(part.Text("code"), part.Local("name"), part.Tenths("most", 1));
        part.NothingElse();
        return read;
    }

    private static AttendanceRule Attendance(DocumentPart part)
    {
        var read = new AttendanceRule(part.Text("part"), part.Tenths("of"), part.Tenths("absent"), part.Tenths("late"), part.Text("source"));
        part.NothingElse();
        return read;
    }

    private static ScoreItem Item(DocumentPart part)
    {
        var least = part.OptionalNumber("least", 0, MostAmount) ?? 0;
        var item = new ScoreItem(
            part.Text("code"), part.Local("name"), part.Text("part"), part.Local("unit"), part.NeededPart("points") is { } points ? Points(points, least) : new PointsEach(0), least,
            part.Flag("outcome"), part.Text("source"))
        {
            From = part.Has("from") ? part.Word("from", WorkSources.Words) : null,
            Opens = part.NeededPart("opens") is { } opens ? Opens(opens) : new(0, true, false),
            One = part.Has("one") ? part.Local("one") : null,
        };
        if (item is { From: WorkSource.Observations or WorkSource.Mentoring, Points: PointsByLevel })
        {
            part.Refuse("studios-from-level", item.Code);
        }

        if (!item.Opens.IsReported && item.From is null)
        {
            part.Refuse("studios-opens-nothing", item.Code);
        }

        if (item.Opens.Counted && (item.Opens.Text == 0 || item.From is not null || item.Levels.Count > 0))
        {
            part.Refuse("studios-counted", item.Code);
        }

        part.NothingElse();
        return item;
    }

    private static WorkOpens Opens(DocumentPart part)
    {
        var read = new WorkOpens(part.OptionalNumber("text", 1, WorkTerms.LongestNote) ?? 0, part.Flag("file"), part.Flag("counted"));
        part.NothingElse();
        return read;
    }

    private static ScorePoints Points(DocumentPart part, int least)
    {
        ScorePoints points = part.Text("kind") switch
        {
            "by-level" => new PointsByLevel(ByLevel(part)),
            "each" => new PointsEach(Bounded(part, "each")),
            "share" => new PointsByShare(Bounded(part, "whole"), Math.Max(least, 1)),
            var odd => Odd(part, odd),
        };
        if (points is PointsByShare && least == 0)
        {
            part.Refuse("studios-share-of-nothing");
        }

        part.NothingElse();
        return points;
    }

    private static int Bounded(DocumentPart part, string key) => Math.Min(part.Tenths(key, 1), MostPoints * 10);

    private static PointsEach Odd(DocumentPart part, string kind)
    {
        if (kind.Length > 0)
        {
            part.Refuse("document-value", "kind", kind, "by-level | each | share");
        }

        return new(0);
    }

    private static Dictionary<TrainingLevel, int> ByLevel(DocumentPart part)
    {
        var table = new Dictionary<TrainingLevel, int>();
        if (part.NeededPart("levels") is { } levels)
        {
            foreach (var (word, level) in ClaimWords.Levels.Where(l => levels.Has(l.Key)))
            {
                table[level] = Bounded(levels, word);
            }

            levels.NothingElse();
            if (table.Count == 0)
            {
                levels.Refuse("claims-no-level");
            }
        }

        return table;
    }
}
