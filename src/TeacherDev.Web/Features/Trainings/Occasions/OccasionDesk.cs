using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Trainings.Occasions;

/// <summary>What a studio's session may have been; other trainings have sessions, and no occasions.</summary>
public sealed class OccasionDesk(TeacherDevDb db, StudioRules rules)
{
    /// <summary>Those for which some lesson or lecture gives points, and those that a yearly duty asks for, the lowest first.</summary>
    public IReadOnlyList<TrainingLevel> Levels { get; } =
        [.. rules.Items.Where(i => i.From is WorkSource.OpenLessons or WorkSource.Lectures or WorkSource.Outreach).SelectMany(i => i.Levels)
            .Concat(rules.Yearly.SelectMany(y => y.Levels)).Distinct().OrderByDescending(l => l)];

    /// <param name="day">Whose members are asked for.</param>
    /// <param name="named">Who was named already, members or not.</param>
    /// <returns>Null for a training that is no studio's year.</returns>
    public async Task<OccasionChoice?> Choice(Training training, OccasionForm form, DateOnly day, IEnumerable<int> named, CancellationToken cancel)
    {
        if (training.StudioId is not { } studio)
        {
            return null;
        }

        var (members, also) = (db.MembersOn(studio, day), named.ToArray());
        return new(form, await db.Teachers.Where(t => members.Contains(t.Id) || also.Contains(t.Id)).OrderBy(t => t.NameKeys).ThenBy(t => t.Id)
            .Select(t => new OccasionMember(t.Id, t.Name)).ToListAsync(cancel), Levels, training.Level);
    }

    /// <param name="named">Who was named already: they stay.</param>
    public async Task<Refusal?> WhyNot(Training training, Occasion occasion, IReadOnlyCollection<DateOnly> days, IEnumerable<int> named, CancellationToken cancel)
    {
        if (training.StudioId is not { } studio)
        {
            return occasion.Is(Occasion.Discussion) ? null : new("occasion-no-studio");
        }

        HashSet<int> members = [.. named];
        foreach (var day in occasion.Speakers.Count == 0 ? [] : days)
        {
            members.UnionWith(await db.MembersOn(studio, day).ToListAsync(cancel));
        }

        return occasion.WhyNot(Levels, members);
    }
}
