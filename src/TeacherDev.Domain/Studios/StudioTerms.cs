using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Domain.Studios;

/// <summary>Who leads a studio, and in what.</summary>
public enum StudioKind
{
    /// <summary>名师工作室.</summary>
    MasterTeacher,

    /// <summary>名校长工作室.</summary>
    Principal,

    /// <summary>名班主任工作室.</summary>
    Homeroom,

    /// <summary>特级教师工作室.</summary>
    SpecialGrade,

    /// <summary>工作室联盟: it holds several studios.</summary>
    Alliance,
}

/// <summary>What a studio is, as somebody applies for it.</summary>
/// <param name="Level">At which it works: what its hours count as.</param>
/// <param name="Term">Its days.</param>
/// <param name="Seats">How many members it has at most, leaders apart.</param>
/// <param name="SeatsPerSchool">Of one school; null for no bound.</param>
/// <param name="RuralFirst">While rural teachers wait for a seat, nobody else takes the last ones.</param>
public sealed record StudioTerms(
    string Name, StudioKind Kind, TrainingLevel Level, string Subject, string Stage, string About, int HostSchoolId, int? AllianceId, DateRange Term, int Seats,
    int? SeatsPerSchool, bool RuralFirst)
{
    public const int LongestName = 80, LongestAbout = 2000;

    private const int LongestYears = 6;

    public Refusal? WhyNot(StudioRules rules) =>
        Name.Length is 0 or > LongestName ? new("studio-name", LongestName)
        : About.Length > LongestAbout ? new("studio-about", LongestAbout)
        : Level == TrainingLevel.Overseas ? new("studio-level")
        : !Plausible.Days.Contains(Term) || Term.End > Term.Start.AddYears(LongestYears) ? new("studio-term", LongestYears)
        : Seats < rules.LeastSeats || Seats > rules.MostSeats ? new("studio-seats", rules.LeastSeats, rules.MostSeats)
        : SeatsPerSchool < 1 || SeatsPerSchool > Seats ? new("studio-seats-school", Seats)
        : Kind == StudioKind.Alliance && AllianceId is not null ? new("studio-alliance-nested")
        : null;
}
