using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>One thing that is the reader's to do, or that waits for another.</summary>
/// <param name="Href">Where it is done; null where the reader only waits.</param>
public sealed record Todo(string Say, string? Href, string? Beside = null)
{
    /// <summary>What is next: each line only to who can do it. What was held, owed or reported stays due while a studio rests and after its end.</summary>
    public static IReadOnlyList<Todo> Of(StudioPage page, IStringLocalizer<StudiosText> say) =>
        page.IsCurrent || page.IsLeftOver || page.Studio.IsOver ? [.. Service(page, say), .. Sessions(page, say), .. Plans(page, say), .. Reviews(page, say), .. People(page, say)] : [];

    private static bool Works(StudioPage page) => page.Studio.State == StudioState.Admitted && page.IsCurrent;

    /// <summary>Who leads or takes part by the studio's record, and is in post no more.</summary>
    private static IEnumerable<Todo> Service(StudioPage page, IStringLocalizer<StudiosText> say)
    {
        if (page.Studio.State is not (StudioState.Admitted or StudioState.Suspended))
        {
            yield break;
        }

        foreach (var lead in page.Watches ? page.FormerLeads : [])
        {
            var (name, out_, rank) = (lead.Who.Name, say.OutOfPost(lead.InPostUntil), lead.Lead.IsDeputy ? "Deputy" : page.IsLed ? "CoLeader" : "Leader");
            yield return page.Decides ? new(say[$"Todo.Former.{rank}", name, out_], $"/studios/{page.Studio.Id}#leading") : new(say[$"Todo.Former.{rank}.Waits", name, out_], null);
        }

        if (page.Departed > 0 && (page.Leads_ || page.Decides))
        {
            yield return new(say[page.Departed == 1 ? "Todo.Departed.One" : "Todo.Departed", page.Departed], $"/studios/{page.Studio.Id}/members#departed");
        }
    }

    private static IEnumerable<Todo> Sessions(StudioPage page, IStringLocalizer<StudiosText> say)
    {
        if (page.Runs && Works(page) && page.Next is { } next)
        {
            yield return new(say["Todo.Next", next.On.AsPlanningDay(), next.Start.ToString("HH:mm"), next.Topic], $"/trainings/{next.TrainingId}/sessions/{next.Id}/code", next.Place);
        }

        foreach (var session in page.Runs ? page.Unconfirmed : [])
        {
            yield return new(say["Todo.Confirm", session.On.AsPlanningDay(), session.Topic], Attendance(session.TrainingId, session.Id));
        }

        if (page.Earlier is [var earlier, ..])
        {
            yield return new(say[page.Earlier.Count == 1 ? "Todo.Earlier.One" : "Todo.Earlier", page.Earlier.Count, earlier.On.AsPlanningDay()], Attendance(earlier.TrainingId, earlier.Id));
        }

        var own = page.LedWaits.Count(w => w.TeacherId == page.Own);
        if (page.Leads_ && own > 0)
        {
            yield return new(say[own == 1 ? "Todo.OwnLedWaits.One" : "Todo.OwnLedWaits", own], null);
        }
        else if (page.Runs && !page.Leads_ && page.LedWaits is [var led, ..])
        {
            var count = page.LedWaits.Select(w => w.SessionId).Distinct().Count();
            yield return new(say[count == 1 ? "Todo.LedWaits.One" : "Todo.LedWaits", count], Attendance(led.TrainingId, led.SessionId));
        }
    }

    private static IEnumerable<Todo> Plans(StudioPage page, IStringLocalizer<StudiosText> say)
    {
        var (at, year) = ($"/studios/{page.Studio.Id}/plans", say.Year(page.Term.FirstYear));
        if (!Works(page))
        {
            yield break;
        }

        if (page.Year?.State == PlanState.Filed && page.Decides)
        {
            yield return new(say["Todo.PlanDecide", year], at);
        }
        else if (page.Year?.State == PlanState.Filed && page.Leads_)
        {
            yield return new(say["Todo.PlanWaits", year], null);
        }
        else if (page.Leads_ && (page.Year is null || page.Year.State == PlanState.Draft))
        {
            yield return new(say["Todo.Plan", year], at);
        }
        else if (page.Leads_ && !page.HasTermPlan)
        {
            yield return new(say["Todo.TermPlan"], at);
        }
    }

    private static IEnumerable<Todo> Reviews(StudioPage page, IStringLocalizer<StudiosText> say)
    {
        var at = $"/studios/{page.Studio.Id}/reviews";
        foreach (var year in page.ReviewsDue)
        {
            yield return new(say["Todo.StudioReview", year == StudioReview.Final ? say["Review.Final"].Value : say.Year(year)], $"{at}#district");
        }

        // In the first half of the year there is time enough.
        foreach (var duty in page.Leads_ && page.IsCurrent && page.Term.Number == 2 ? page.OfYear.Where(d => d.Missing > 0 && (d.TeacherId is null || d.TeacherId == page.Own)) : [])
        {
            yield return new(say["Todo.Year", duty.Rule.Name.Spoken(), duty.Missing.AsCount(), duty.Rule.UnitOf(duty.Missing).Spoken()], $"/studios/{page.Studio.Id}/years/{page.Term.FirstYear}#{DutyBars.Anchor(duty)}");
        }

        foreach (var (term, people) in page.ToReview)
        {
            yield return new(say[people == 1 ? "Todo.Reviews.One" : "Todo.Reviews", say.Term(term), people], $"{at}?term={term}");
        }

        foreach (var owed in page.MakeUps)
        {
            yield return new(say[owed.By < page.Today ? "Todo.MakeUp.Over" : "Todo.MakeUp", say.Term(owed.Term), owed.Name, owed.By.AsDay()], $"{at}?term={owed.Term}");
        }
    }

    private static IEnumerable<Todo> People(StudioPage page, IStringLocalizer<StudiosText> say)
    {
        var at = $"/studios/{page.Studio.Id}";
        if (page.ToDecide > 0)
        {
            yield return new(say["Todo.Works", page.ToDecide], $"{at}/work?show=reported");
        }

        if (page.Applying > 0 && page.Leads_ && Works(page))
        {
            yield return new(say["Todo.Applying", page.Applying], $"{at}/members");
        }

        foreach (var drifting in page.Watches && Works(page) ? page.Drifting : [])
        {
            yield return new(say["Todo.Drifts", drifting.Who.Name], $"{at}/members/{drifting.Who.Number}");
        }
    }

    private static string Attendance(int training, int session) => $"/trainings/{training}/sessions/{session}/attendance";
}
