using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Domain.Studios.Scores;

/// <summary>What one item brought; amounts in its unit, points in tenths.</summary>
/// <param name="Works">The reports of which it is made.</param>
/// <param name="Known">What the program knows by itself.</param>
public sealed record ScoreLine(ScoreItem Item, IReadOnlyList<StudioWork> Works, IReadOnlyList<KnownLine> Known)
{
    public int Amount { get; } = Works.Sum(w => w.Amount) + Known.Count(k => k.Within is null);

    public int Points { get; } = Item.Points.Of([.. Works.Select(w => (w.Level, w.Amount)), .. Known.Where(k => k.Within is null).Select(k => ((TrainingLevel?, int))(k.Work.Level, 1))]);

    public bool IsEmpty => Works.Count == 0 && Known.Count == 0;

    /// <summary>How much of what is owed is missing.</summary>
    public int Missing => Math.Max(0, Item.Least - Amount);
}

/// <summary>What being there brought; points in tenths.</summary>
/// <param name="Held">Sessions of their days whose attendance is known of them.</param>
public sealed record AttendanceLine(AttendanceRule Rule, int Held, int There, int Late, int Excused, int Absent)
{
    /// <summary>Nothing was held, nothing is given: the score waits for the first session.</summary>
    public int Points => Held == 0 ? 0 : Math.Max(0, Rule.Of - (Absent * Rule.Absent) - (Late * Rule.Late));
}

/// <summary>One part; points in tenths.</summary>
public sealed record PartScore(ScorePart Part, IReadOnlyList<ScoreLine> Lines, AttendanceLine? Attendance)
{
    /// <summary>Before the part's most was looked at.</summary>
    public int Before { get; } = Lines.Sum(l => l.Points) + (Attendance?.Points ?? 0);

    public int Points => Math.Min(Before, Part.Most);
}

/// <summary>How somebody did in a studio over some days: what was confirmed, and where they were.</summary>
public sealed record Scorecard(IReadOnlyList<PartScore> Parts)
{
    /// <summary>Tenths of a point.</summary>
    public int Points { get; } = Parts.Sum(p => p.Points);

    public int Most { get; } = Parts.Sum(p => p.Part.Most);

    /// <summary>What is owed and not done yet.</summary>
    public IEnumerable<ScoreLine> Missing => Parts.SelectMany(p => p.Lines).Where(l => l.Missing > 0);

    /// <summary>Something that is known does not count by itself, because a report holds it.</summary>
    public bool IsHeld => Parts.Any(p => p.Lines.Any(l => l.Known.Any(k => k.Within is not null)));

    public AttendanceLine Attendance => Parts.Select(p => p.Attendance).First(a => a is not null)!;

    /// <param name="works">Theirs, of these days; what is not confirmed does not count.</param>
    /// <param name="marks">Theirs, at sessions of these days that took place; whoever was not taken down has none.</param>
    /// <param name="known">Theirs, of these days.</param>
    public static Scorecard Of(StudioRules rules, IEnumerable<StudioWork> works, IReadOnlyCollection<Marking> marks, IEnumerable<KnownWork> known)
    {
        var bySource = known.ToLookup(k => (WorkSource?)k.From);
        var byItem = works.Where(w => w.State == WorkState.Confirmed).OrderBy(w => w.On).ThenBy(w => w.Id).ToLookup(w => w.Item);
        var attendance = new AttendanceLine(
            rules.Attendance, marks.Count, marks.Count(m => m.IsThere || m == Marking.Led), marks.Count(m => m.Kind is AttendanceKind.Late or AttendanceKind.LeftEarly),
            marks.Count(m => m.Kind == AttendanceKind.Excused), marks.Count(m => m.Kind == AttendanceKind.Absent));
        return new([.. rules.Parts.Select(part => new PartScore(
            part, [.. rules.Items.Where(i => i.Part == part.Code).Select(i => new ScoreLine(i, [.. byItem[i.Code]], i.From is null ? [] : KnownLine.Of(byItem[i.Code], bySource[i.From])))], part.Code == rules.Attendance.Part ? attendance : null))]);
    }
}
