using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>
/// What a point of somebody's score rests on, of a record of another room: for whoever sees the score and may not open the record itself. Whoever else
/// stands in it is not named, nor are marks, opinions and results.
/// </summary>
/// <param name="Name">Of the member.</param>
/// <param name="Title">The topic of a lesson, the subject of a pair, the name of an honour.</param>
/// <param name="On">Of what lasts the first day.</param>
/// <param name="Until">Of what lasts the last; null elsewhere.</param>
public sealed record RecordPage(Studio Studio, WorkSource From, string Number, string Name, string Title, DateOnly On, DateOnly? Until)
{
    public TrainingLevel? Level { get; init; }

    /// <summary>Subject and class of a lesson; "" elsewhere.</summary>
    public string Class { get; init; } = "";

    /// <summary>Of a lesson; "" elsewhere.</summary>
    public string Comments { get; init; } = "";

    /// <summary>The lessons of a pair that were watched and confirmed, by day.</summary>
    public IReadOnlyList<WatchedLesson> Lessons { get; init; } = [];
}

/// <param name="ByMember">The member watched; otherwise the apprentice watched theirs.</param>
public sealed record WatchedLesson(DateOnly On, string Topic, string Class, string Comments, bool ByMember);
