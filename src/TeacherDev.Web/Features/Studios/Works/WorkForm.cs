using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;

namespace TeacherDev.Web.Features.Studios.Works;

public sealed record WorkForm
{
    /// <summary>A form that is sent twice reports once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    public int Seen { get; init; }

    public string? Item { get; init; }

    [StringLength(WorkTerms.LongestTitle)]
    public string? Title { get; init; }

    [StringLength(WorkTerms.LongestNote)]
    public string? Note { get; init; }

    public DateOnly? On { get; init; }
    public TrainingLevel? Level { get; init; }

    /// <summary>Of a paper book; left out, the text is counted.</summary>
    public int? Amount { get; init; }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<IFormFile>? Files { get; init; }

    /// <summary>Files that lie there and are to go.</summary>
    public int[] Without { get; init; } = [];

    /// <param name="other">The code of another item that it is to be; null for its own.</param>
    public static WorkForm Of(StudioWork work, StudioRules rules, string? other) => new()
    {
        Key = work.Key, Seen = work.Version, Item = other is null ? work.Item : rules.Reported(other)?.Code, Title = work.Title, Note = work.Note, On = work.On, Level = work.Level,
        Amount = other is null && rules.Item(work.Item)?.Opens.IsTold(work.Note, work.Amount) is true ? work.Amount : null,
    };
}
