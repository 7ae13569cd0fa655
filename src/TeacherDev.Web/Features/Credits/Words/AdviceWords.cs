using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Outlook;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Credits.Words;

/// <summary>What would close a duty, from its rules alone; no class is promised that may not exist.</summary>
public sealed class AdviceWords(IStringLocalizer<CreditsText> words, IStringLocalizer<SharedText> shared, LineWords lines)
{
    public IReadOnlyList<string> Of(DutyResult duty) => WayToGo.Of(duty) is { } way
        ? [.. Missing(duty, way), .. way.ClausesOpen.Select(Open), .. way.Caps.Select(Room)]
        : Leaving.Of(duty) is { } leaving ? [.. Rolling(duty, leaving)]
        : duty.Status == DutyStatus.NotMet ? [words["Advice.Late"]]
        : [];

    /// <summary>"School-based", "national or province": what a clause or cap is about, in the words of the ledger.</summary>
    public string Selection(Selection of)
    {
        var parts = new List<string>();
        Add(of.OfLevels.Select(shared.Level));
        Add(of.OfModes.Select(shared.Mode));
        Add(of.Themes);
        Add(of.AtLeast is { } least ? [words["Select.AtLeast", shared.HoursOf(least)]] : []);
        Add(of.Below is { } below ? [words["Select.Below", shared.HoursOf(below)]] : []);
        var says = parts.Count == 0 ? words["Any"].Value : string.Join(words["Both"], parts);
        return of.NotThemes.Count == 0 ? says : words["ButNot", says, string.Join(words["Or"], of.NotThemes)];

        void Add(IEnumerable<string> names)
        {
            var joined = string.Join(words["Or"], names);
            if (joined.Length > 0)
            {
                parts.Add(joined);
            }
        }
    }

    private IEnumerable<string> Missing(DutyResult duty, WayToGo way)
    {
        if (way.Short > 0)
        {
            yield return way.MonthsLeft == 1
                ? words["Advice.LastMonth", shared.HoursOf(way.Short), duty.Window.End.AsDay()]
                : words["Advice.PerMonth", shared.HoursOf(way.Short), duty.Window.End.AsDay(), way.MonthsLeft.AsCount(), shared.HoursOf(way.PerMonth)];
        }
    }

    private string Open(ClauseResult open) => words[open.Clause.Per == Per.Entry ? "Advice.Entry" : "Advice.Clause",
        open.Clause.Name.In(DutyWords.Language), shared.HoursOf(open.Short), Selection(open.Clause.Of), shared.HoursOf(open.AtLeast)];

    private string Room(CapUse use) => use.IsFull
        ? words[use.Cap.Per == Per.Window ? "Advice.CapFullForGood" : "Advice.CapFull",
            Selection(use.Cap.Of), lines.Period(use.Cap.Per, use.Period), shared.HoursOf(use.Cap.AtMost), use.Period.End.AddDays(1).AsDay()]
        : words["Advice.CapRoom", Selection(use.Cap.Of), lines.Period(use.Cap.Per, use.Period), shared.HoursOf(use.Left), shared.HoursOf(use.Cap.AtMost)];

    private IEnumerable<string> Rolling(DutyResult duty, Leaving leaving)
    {
        if (duty.Short > 0)
        {
            yield return words["Advice.RollingShort", shared.HoursOf(duty.Short), shared.HoursOf(duty.Target)];
        }

        if (duty.Status == DutyStatus.NotMet)
        {
            foreach (var sentence in duty.Clauses.Where(c => !c.Met).Select(Open).Concat(CapUse.Of(duty).Where(u => u.Period.Contains(duty.AsOf)).Select(Room)))
            {
                yield return sentence;
            }

            if (duty.Policy is { Caps.Count: 0, Exclusions.Count: 0, Weights.Count: 0 })
            {
                yield return words["Advice.NoCaps"];
            }
        }

        if (leaving.Tenths == 0)
        {
            yield return words["Advice.NothingLeaves", leaving.By.AsDay()];
            yield break;
        }

        yield return words["Advice.Leaves", leaving.By.AsDay(), shared.HoursOf(leaving.Tenths), shared.HoursOf(leaving.Remaining)];
        if (leaving.FallsShortOn is { } day)
        {
            yield return words["Advice.FallsShort", day.AsDay(), shared.HoursOf(duty.Target)];
        }
    }
}
