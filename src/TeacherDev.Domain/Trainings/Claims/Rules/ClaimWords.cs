using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Trainings.Claims.Rules;

/// <summary>A name in both languages.</summary>
public sealed record ClaimName(string ZhHans, string En)
{
    public static readonly ClaimName None = new("", "");

    /// <param name="language">"en" or a culture below it; everything else reads Chinese.</param>
    public string In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? En : ZhHans;
}

/// <summary>The words of a claims document.</summary>
public static class ClaimWords
{
    public const string SchoolAdmin = "school-admin", Principal = "principal", TrainingCentre = "training-centre", DistrictHr = "district-hr";

    /// <summary>Offices that a step may be given to; those of a school decide for the people of that school.</summary>
    public static readonly IReadOnlyDictionary<string, bool> OfSchool = new Dictionary<string, bool>(StringComparer.Ordinal)
    {
        [SchoolAdmin] = true, [Principal] = true, [TrainingCentre] = false, [DistrictHr] = false,
    };

    public static readonly IReadOnlyDictionary<string, TrainingLevel> Levels = new Dictionary<string, TrainingLevel>(StringComparer.Ordinal)
    {
        ["national"] = TrainingLevel.National, ["province"] = TrainingLevel.Province, ["prefecture"] = TrainingLevel.Prefecture,
        ["county"] = TrainingLevel.County, ["school"] = TrainingLevel.School, ["overseas"] = TrainingLevel.Overseas,
    };

    public static readonly IReadOnlyDictionary<string, TrainingMode> Modes = new Dictionary<string, TrainingMode>(StringComparer.Ordinal)
    {
        ["in-person"] = TrainingMode.InPerson, ["online"] = TrainingMode.Online, ["blended"] = TrainingMode.Blended, ["practice"] = TrainingMode.Practice,
        ["full-time"] = TrainingMode.FullTime, ["school-based"] = TrainingMode.SchoolBased, ["other"] = TrainingMode.Other,
    };
}
