using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>Ledgers that press on caps, tie, fail, carry themes and lie on the edges of windows.</summary>
internal static class SomeEntries
{
    private static readonly string[] Edges =
    [
        "2020-12-31", "2021-01-01", "2021-08-31", "2021-09-01", "2021-12-31", "2022-01-01", "2022-08-31", "2022-09-01", "2023-06-15",
        "2023-12-31", "2024-02-29", "2025-08-31", "2025-12-31", "2026-01-01", "2026-06-30",
    ];

    public static readonly string[] ThemeSets = ["", "ethics", "it", "ethics|it"];

    private static readonly Gen<DateOnly> Day = Gen.Frequency(
        (4, Gen.Elements(Edges).Select(d => d.Day())),
        (1, Gen.Choose(0, 2200).Select(d => "2020-11-01".Day().AddDays(d))));

    public static Gen<LedgerEntry> One(string id) =>
        from day in Day
        from length in Gen.Elements(0, 0, 0, 1, 40)
        from tenths in Gen.Elements(1, 5, 15, 40, 80, 239, 240, 241, 400, 900)
        from level in Gen.Elements(Enum.GetValues<TrainingLevel>())
        from mode in Gen.Frequency((2, Gen.Elements(TrainingMode.SchoolBased, TrainingMode.Online)), (1, Gen.Elements(Enum.GetValues<TrainingMode>())))
        from themes in Gen.Elements(ThemeSets)
        from passed in Gen.Elements(true, true, true, true, true, false)
        from project in Gen.Elements("a", "a", "b", "Ａ", "𠮷", "一")
        from recorded in Gen.Elements("2022-01-01", "2024-06-01", "2026-07-01")
        select new LedgerEntry
        {
            CompletedOn = day, StartedOn = day.AddDays(-length), Tenths = tenths, Level = level, Mode = mode, Themes = themes, Passed = passed,
            Project = project, SourceKind = EntrySource.Record, SourceId = id, RecordedBy = "test", RecordedAt = recorded.Instant(),
        };

    public static readonly Gen<IReadOnlyList<LedgerEntry>> Many =
        from count in Gen.Choose(0, 30)
        from entries in Gen.CollectToList(Enumerable.Range(1, count), i => One("e" + i.ToString(CultureInfo.InvariantCulture)))
        select (IReadOnlyList<LedgerEntry>)entries.ToList();
}
