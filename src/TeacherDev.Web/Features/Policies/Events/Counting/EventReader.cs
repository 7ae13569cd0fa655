using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Events.Deciding;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Policies.Events.Counting;

/// <summary>Asks whom an event moves, and reads the people whom its page shows.</summary>
public sealed class EventReader(
    TeacherDevDb db, PolicyShelf shelf, EventPreview preview, FourEyes eyes, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<PoliciesText> policies)
{
    /// <param name="typed">What was typed into the form that was refused.</param>
    public async Task<EventPage> Page(PolicyEventRecord happened, string typed, CancellationToken cancel)
    {
        var audience = new AudienceWords(policies).Of(happened.Event(clock.UtcNow).Audience, AudienceDay.LastReached).Take(1);
        var page = new EventPage(happened, preview.Day(happened), [.. audience], await shelf.Book(db, null, cancel), clock.UtcNow, me.Is(Roles.DistrictHr), typed);
        if (happened.State is not (PolicyEventState.Draft or PolicyEventState.InForce))
        {
            return page;
        }

        var turn = await StandingWriter.Turn(db, cancel);
        var work = preview.Ask(happened, turn);
        await Workbench.Briefly(work, cancel);
        page = page with { Work = work, Turn = turn, NeedsAnother = page is { MayKeep: true, IsDraft: true } && await eyes.Forbid(db, happened, actor, cancel) };
        return page.Moves is not { People.Count: > 0 } moves ? page
            : page with { First = await preview.People(happened, moves.People.Take(EventPage.MostShown), cancel).ToListAsync(cancel) };
    }
}
