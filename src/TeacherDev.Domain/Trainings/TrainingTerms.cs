using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings;

/// <summary>Who stands behind a training.</summary>
public enum OrganiserKind
{
    School,

    /// <summary>研训中心, 进修学校.</summary>
    Centre,

    Studio,

    /// <summary>培训机构, from outside.</summary>
    Provider,
}

/// <summary>When attendance becomes hours (rules.md, "when a training pays").</summary>
public enum PaysOn
{
    /// <summary>Each session, when its attendance is confirmed.</summary>
    EachSession,

    /// <summary>The whole class, when it closes, dated its last day, passed or not.</summary>
    Completion,
}

/// <summary>What a training is, as its organiser files it.</summary>
/// <param name="Themes">Tags, sorted, joined by "|"; "" for none.</param>
/// <param name="Audience">A Condition as written in policies; "" for everybody.</param>
/// <param name="Places">How many may take part; null for no limit.</param>
/// <param name="SignUp">The days of the first round.</param>
/// <param name="SecondRound">The days on which what is left is given away; null for one round.</param>
/// <param name="CapsFirstRound">Places bind in the first round already; otherwise the organiser trims after it.</param>
/// <param name="WithdrawUntil">The last day on which somebody may withdraw.</param>
/// <param name="Fewest">With fewer it is cancelled; 0 for none.</param>
/// <param name="PassShare">Percent of the sessions that must be attended to pass; 0 for none.</param>
/// <param name="PassGrade">The grade out of a hundred that must be reached to pass; 0 for no grades.</param>
/// <param name="SchoolApproves">A sign-up waits for the school's approval.</param>
public sealed record TrainingTerms(
    string Title, string Summary, OrganiserKind OrganiserKind, string Organiser, TrainingLevel Level, TrainingMode Mode, string Themes, string Audience,
    int? Places, DateRange SignUp, DateRange? SecondRound, bool CapsFirstRound, DateOnly WithdrawUntil, int Fewest, int PassShare, int PassGrade, PaysOn PaysOn, bool SchoolApproves)
{
    public const int LongestTitle = 200, LongestSummary = 2000, LongestOrganiser = 200, MostPlaces = 10_000;

    /// <summary>Only whoever works at the school whose training it is signs up by themselves; a guest is named.</summary>
    public bool OwnSchoolOnly { get; init; }

    public Refusal? WhyNot() =>
        Title.Length is 0 or > LongestTitle ? new("training-title", LongestTitle)
        : Organiser.Length is 0 or > LongestOrganiser ? new("training-organiser", LongestOrganiser)
        : Places is < 1 or > MostPlaces ? new("training-places", MostPlaces)
        : Fewest < 0 || Fewest > (Places ?? MostPlaces) ? new("training-fewest", Places ?? MostPlaces)
        : PassShare is < 0 or > 100 ? new("training-share")
        : PassGrade is < 0 or > 100 ? new("training-grade")
        : SecondRound is { } second && second.Start <= SignUp.End ? new("training-rounds", SignUp.End, second.Start)
        : WithdrawUntil < SignUp.Start ? new("training-withdraw-early", WithdrawUntil)
        : PaysOn == PaysOn.EachSession && (PassShare > 0 || PassGrade > 0) ? new("training-share-each-session")
        : null;

    /// <summary>The round that is open on a day: 1, 2, or none.</summary>
    public int? RoundOn(DateOnly day) => SignUp.Contains(day) ? 1 : SecondRound?.Contains(day) == true ? 2 : null;

    /// <summary>Whether they say something else of what was approved: what it is, what it gives and who may come.</summary>
    public bool Weighs(TrainingTerms other) =>
        (Title, OrganiserKind, Organiser, Level, Mode, Themes, Audience, PassShare, PassGrade, PaysOn, SchoolApproves, OwnSchoolOnly)
        != (other.Title, other.OrganiserKind, other.Organiser, other.Level, other.Mode, other.Themes, other.Audience, other.PassShare, other.PassGrade, other.PaysOn, other.SchoolApproves,
            other.OwnSchoolOnly);
}
