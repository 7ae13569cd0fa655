using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>The words that a policy document uses for levels, modes, periods and days.</summary>
public static class PolicyWords
{
    public static readonly IReadOnlyDictionary<string, TrainingLevel> Levels = new Dictionary<string, TrainingLevel>(StringComparer.Ordinal)
    {
        ["national"] = TrainingLevel.National,
        ["province"] = TrainingLevel.Province,
        ["prefecture"] = TrainingLevel.Prefecture,
        ["county"] = TrainingLevel.County,
        ["school"] = TrainingLevel.School,
        ["overseas"] = TrainingLevel.Overseas,
    };

    public static readonly IReadOnlyDictionary<string, TrainingMode> Modes = new Dictionary<string, TrainingMode>(StringComparer.Ordinal)
    {
        ["in-person"] = TrainingMode.InPerson,
        ["online"] = TrainingMode.Online,
        ["blended"] = TrainingMode.Blended,
        ["practice"] = TrainingMode.Practice,
        ["full-time"] = TrainingMode.FullTime,
        ["school-based"] = TrainingMode.SchoolBased,
        ["other"] = TrainingMode.Other,
    };

    public static readonly IReadOnlyDictionary<string, AudienceDay> AudienceDays = new Dictionary<string, AudienceDay>(StringComparer.Ordinal)
    {
        ["last-reached"] = AudienceDay.LastReached,
        ["first"] = AudienceDay.First,
        ["last"] = AudienceDay.Last,
    };

    public static readonly IReadOnlyDictionary<string, YearKind> YearKinds = new Dictionary<string, YearKind>(StringComparer.Ordinal)
    {
        ["calendar"] = YearKind.Calendar,
        ["school"] = YearKind.School,
    };

    public static readonly IReadOnlyDictionary<string, Per> Periods = new Dictionary<string, Per>(StringComparer.Ordinal)
    {
        ["window"] = Per.Window,
        ["calendar-year"] = Per.CalendarYear,
        ["school-year"] = Per.SchoolYear,
        ["entry"] = Per.Entry,
    };
}
