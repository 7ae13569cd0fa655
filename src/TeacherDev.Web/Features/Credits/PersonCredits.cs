using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Credits;

/// <summary>Whose credits a page shows, as of which day, and what the reader may see of the person.</summary>
public sealed record CreditsOwner(PersonStamp Stamp, bool IsOwn, bool MaySeePrivate, AsOfDay AsOf, CreditsAddress Address)
{
    public Teacher Teacher => Stamp.Teacher;

    public School? School => Stamp.School;

    /// <summary>Changes whenever anything may change that the figures of the day are made of.</summary>
    public string Edition => $"{Teacher.Id}.{Teacher.Version}/{Stamp.LastPolicy}.{Stamp.EventSteps}/{AsOf.Day:yyyyMMdd}{Address.Root}";
}

/// <summary>A policy event that moves, or moved, a duty of somebody, with who took which step.</summary>
public sealed record MovingEvent(PolicyEvent Event, PolicyEventRecord Steps);

/// <summary>All that the pages of this room know: whose credits, as of which day, how each duty stands with every line.</summary>
public sealed record PersonCredits(CreditsOwner Owner, Person Person, IReadOnlyList<DutyResult> Duties)
{
    /// <summary>The rules and events by which they were evaluated.</summary>
    public PolicyBook Book { get; init; } = new([]);

    /// <summary>The duties as they would be without any policy event; empty where none touches them.</summary>
    public IReadOnlyList<DutyResult> WithoutEvents { get; init; } = [];

    /// <summary>The policy events that move a duty, and those that did until they were withdrawn; read for the page that tells the history.</summary>
    public IReadOnlyList<MovingEvent> Events { get; init; } = [];

    /// <summary>The same window without policy events; null where it would not be listed.</summary>
    public DutyResult? Without(DutyResult duty) => WithoutEvents.FirstOrDefault(d => d.Policy.Code == duty.Policy.Code && d.Whole == duty.Whole);

    /// <summary>What is recorded about days of this duty's window: leave, or an exemption from it.</summary>
    public IEnumerable<Exemption> ExemptionsOf(DutyResult duty) => Freed.About(duty, Person.Record.Exemptions);

    /// <summary>Whether the duty is exempt by this: it covers the whole window, or nothing else alone does, so that only together they do.</summary>
    public bool IsExemptBy(DutyResult duty, Exemption exemption) => Freed.Of(duty, Person.Record.Exemptions).Exemptions.Contains(exemption);

    public Teacher Teacher => Owner.Teacher;

    public School? School => Owner.School;

    public bool IsOwn => Owner.IsOwn;

    public AsOfDay AsOf => Owner.AsOf;

    public CreditsAddress Address => Owner.Address;

    /// <summary>What has ended: its result is history. A rolling window ends every day and is never over.</summary>
    public IEnumerable<DutyResult> Closed => Duties.Where(IsClosed);

    public IEnumerable<DutyResult> Current => Duties.Where(d => !IsClosed(d));

    /// <summary>Everything recorded that was completed by the day, newest first.</summary>
    public IEnumerable<LedgerEntry> Recorded => Person.Ledger.Recorded.Where(e => e.CompletedOn <= AsOf.Day)
        .OrderByDescending(e => e.CompletedOn).ThenByDescending(e => e.Id);

    /// <summary>What stands of it: neither reversed nor a reversal.</summary>
    public IEnumerable<LedgerEntry> Standing => Person.Ledger.Entries.Where(e => e.CompletedOn <= AsOf.Day);

    /// <summary>How one entry counts in each duty whose window holds it.</summary>
    public IEnumerable<(DutyResult Duty, DutyLine Line)> LinesOf(LedgerEntry entry) =>
        from duty in Duties
        from line in duty.Lines!
        where line.Entry?.Id == entry.Id
        select (duty, line);

    private static bool IsClosed(DutyResult duty) => duty.AsOf > duty.Window.End;
}
