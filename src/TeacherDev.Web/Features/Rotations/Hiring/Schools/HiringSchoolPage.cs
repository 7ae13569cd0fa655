using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Rotations.Hiring.Board;

namespace TeacherDev.Web.Features.Rotations.Hiring.Schools;

/// <summary>Somebody from elsewhere who applies for a post of the school.</summary>
public sealed record ApplicantRow(int ApplicationId, string Name, string Number, string From, string Work, string PostWork, bool IsOpen, bool? IsHired, string? Word)
{
    public string Tone => IsOpen ? "AtRisk" : IsHired is true ? "Met" : "NotStarted";
}

/// <summary>A post of the school.</summary>
/// <param name="Taken">How many people have one.</param>
/// <param name="Compete">How many of the school compete for this work.</param>
public sealed record OwnPost(HiringPost Post, int Taken, int Compete);

/// <summary>What was typed into the page's forms.</summary>
public sealed record HiringSchoolForm
{
    public string? Work { get; init; }

    public int? Count { get; init; }

    public string? Note { get; init; }
}

/// <summary>A hiring round as one school sees it.</summary>
/// <param name="Missing">People with a legal post at the school today who are not in the round.</param>
/// <param name="OwnPlace">The reader's own place: somebody else decides on it.</param>
public sealed record HiringSchoolPage(
    HiringRound Round, School School, IReadOnlyList<PlaceRow> People, ILookup<int, HiringNote> Notes, IReadOnlyList<OwnPost> Posts, IReadOnlyList<ApplicantRow> Applicants, IReadOnlyList<string> AllWorks,
    IReadOnlyDictionary<int, School> Schools, int Missing, int? OwnPlace, HiringSchoolForm Form, DateOnly Today)
{
    /// <summary>Why one of the forms beside a person was refused, by its field, with what was typed.</summary>
    public (string Field, string Text, string Why)? Wrong { get; init; }

    public HiringRoundState State => Round.State(Today);

    /// <summary>The school may say who stays.</summary>
    public bool Decides => Round.WhyNotIn(HiringStep.InSchool, HiringSide.School, "", Today) is null;

    public bool StatesPosts => Round.WhyNotStatePosts(Today) is null;

    public bool Answers => Round.WhyNotIn(HiringStep.CrossSchool, HiringSide.School, "", Today) is null;

    /// <summary>Those who compete and for whose work there is a post left, so many as there are posts.</summary>
    public IReadOnlyList<int> MayStay =>
    [
        .. People.Where(p => p.State == HiringState.Competing && p.Id != OwnPlace).GroupBy(p => p.Work)
            .SelectMany(g => Posts.FirstOrDefault(p => p.Post.Work == g.Key) is { } own && own.Post.Count - own.Taken >= g.Count() ? g.Select(p => p.Id) : []),
    ];

    /// <summary>Within the site, without the slash before it.</summary>
    public string AddressOf(string tail) => $"rotations/hirings/{Round.Id}/school{tail}";
}
