using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

/// <summary>Which trainings are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record TrainingFilter
{
    public static readonly IReadOnlyList<string> Shows = ["open", "current", "ended", "closed", "filed", "draft", "cancelled", "all"];

    /// <summary>Part of a title, an organiser or a theme.</summary>
    public string? Q { get; init; }

    /// <summary>open, current, ended, closed, filed, draft, cancelled or all; current where nothing is said.</summary>
    public string? Show { get; init; }

    public string? Level { get; init; }
    public string? Mode { get; init; }

    /// <summary>Only those that one keeps.</summary>
    public bool Kept { get; init; }

    /// <summary>Those with fewer people than they need, once their sign-up is over.</summary>
    public bool Thin { get; init; }

    /// <summary>Those with a session that was held and is not confirmed, for everybody or for whoever confirmed it.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>start or title; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "start";

    public string Shown => Show is { } show && Shows.Contains(show) ? show : Unconfirmed ? "all" : "current";

    public bool Narrows => this with { Sort = null, Page = null } != new TrainingFilter();

    /// <param name="among">Those that may be seen.</param>
    public IQueryable<Training> Of(TeacherDevDb db, IQueryable<Training> among, DateOnly today)
    {
        var text = TeacherQuestion.Clean(Q);
        if (text.Length > 0)
        {
            among = among.Where(t => t.Title.Contains(text) || t.Organiser.Contains(text) || t.Themes.Contains(text));
        }

        if (Enum.TryParse<TrainingLevel>(Level, out var level) && Enum.IsDefined(level))
        {
            among = among.Where(t => t.Level == level);
        }

        if (Enum.TryParse<TrainingMode>(Mode, out var mode) && Enum.IsDefined(mode))
        {
            among = among.Where(t => t.Mode == mode);
        }

        if (Thin)
        {
            among = among.ThinOn(db, today);
        }

        among = Shown switch
        {
            "open" => among.Where(t => t.State == TrainingState.Approved
                && ((t.SignUpFrom <= today && t.SignUpUntil >= today) || (t.SecondFrom <= today && t.SecondUntil >= today))),
            "ended" => among.Where(t => t.State == TrainingState.Approved && !db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On >= today)),
            "closed" => among.Where(t => t.State == TrainingState.Closed),
            "filed" => among.Where(t => t.State == TrainingState.Filed),
            "draft" => among.Where(t => t.State == TrainingState.Draft),
            "cancelled" => among.Where(t => t.State == TrainingState.Cancelled),
            "all" => among,
            _ => among.Where(t => t.State == TrainingState.Approved || t.State == TrainingState.Filed || t.State == TrainingState.Draft),
        };
        return SortedBy switch
        {
            "title" => among.OrderBy(t => t.Title).ThenBy(t => t.Id),
            "-title" => among.OrderByDescending(t => t.Title).ThenByDescending(t => t.Id),
            "-start" => among.OrderByDescending(t => db.TrainingSessions.Where(s => s.TrainingId == t.Id && s.CancelledAt == null).Min(s => (DateOnly?)s.On) ?? t.SignUpUntil).ThenByDescending(t => t.Id),
            _ => among.OrderBy(t => db.TrainingSessions.Where(s => s.TrainingId == t.Id && s.CancelledAt == null).Min(s => (DateOnly?)s.On) ?? t.SignUpUntil).ThenBy(t => t.Id),
        };
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("show", Show), new("level", Level), new("mode", Mode), new("kept", Kept ? "true" : null), new("thin", Thin ? "true" : null), new("unconfirmed", Unconfirmed ? "true" : null), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
