using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Careers.Listing;

/// <summary>Which records are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record CareerFilter
{
    public static readonly string Ending = "ending", Over = "over";

    /// <summary>As a state: it stood and its last day is over.</summary>
    public static readonly string Expired = "Expired";

    /// <summary>So many months ahead something counts as ending soon.</summary>
    public const int Soon = 12;

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Act { get; init; }

    /// <summary>A code of the catalogue.</summary>
    public string? Item { get; init; }

    public string? Level { get; init; }

    /// <summary>A state of records, or <see cref="Expired"/>; what expired stands no more.</summary>
    public string? State { get; init; }

    /// <summary>ending: its last day comes within a year; over: it has passed.</summary>
    public string? Validity { get; init; }

    /// <summary>As it was known at the end of this day.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>name, start or end; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "-start";

    public bool Narrows => this with { Sort = null, Page = null } != new CareerFilter();

    /// <param name="people">Whose records may be seen.</param>
    public IQueryable<CareerRow> Of(TeacherDevDb db, IQueryable<Teacher> people, DistrictClock clock)
    {
        people = new NameSearch(Q).Among(people);

        if (!string.IsNullOrEmpty(School))
        {
            people = people.Where(t => db.Schools.Any(s => s.Id == t.SchoolId && s.Code == School));
        }

        return Sorted(from r in Records(db, clock)
                      join t in people on r.TeacherId equals t.Id
                      select new CareerRow
                      {
                          Id = r.Id, Number = t.Number, Name = t.Name, NameKeys = t.NameKeys,
                          School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault(),
                          Act = r.Act, Item = r.Item, Word = r.Word, Level = r.Level, AwardedOn = r.AwardedOn, StartOn = r.StartOn, ValidUntilOn = r.ValidUntilOn,
                          Document = r.Document, State = r.State, Files = r.Evidence.Count(e => e.AgedOutAt == null),
                      });
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("act", Act), new("item", Item), new("level", Level), new("state", State), new("validity", Validity),
        new("knownOn", KnownOn?.AsDay()), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<CareerRecord> Records(TeacherDevDb db, DistrictClock clock)
    {
        var (records, today) = (db.CareerRecords.AsQueryable(), clock.Today);
        if (Act.Named<CareerAct>() is { } act)
        {
            records = records.Where(r => r.Act == act);
        }

        if (!string.IsNullOrEmpty(Item))
        {
            records = records.Where(r => r.Item == Item);
        }

        if (Level.Named<TrainingLevel>() is { } level)
        {
            records = records.Where(r => r.Level == level);
        }

        if (State.Named<CareerState>() is { } state)
        {
            records = records.Where(r => r.State == state && (state != CareerState.Confirmed || r.ValidUntilOn == null || r.ValidUntilOn >= today));
        }

        if (State == Expired)
        {
            records = records.Where(r => r.State == CareerState.Confirmed && r.ValidUntilOn < today);
        }

        if (Validity == Ending)
        {
            var last = today.AddMonths(Soon);
            records = records.Where(r => r.State == CareerState.Confirmed && r.ValidUntilOn >= today && r.ValidUntilOn <= last);
        }
        else if (Validity == Over)
        {
            records = records.Where(r => r.State == CareerState.Confirmed && r.ValidUntilOn < today);
        }

        if (KnownOn is { } known && Plausible.Days.Contains(known))
        {
            var at = clock.StartOf(known.AddDays(1));
            records = records.Where(r => r.RecordedAt < at && (r.WithdrawnAt == null || r.WithdrawnAt >= at));
        }

        return records;
    }

    private IQueryable<CareerRow> Sorted(IQueryable<CareerRow> rows) => SortedBy switch
    {
        "name" => rows.OrderBy(r => r.NameKeys).ThenByDescending(r => r.StartOn).ThenByDescending(r => r.Id),
        "-name" => rows.OrderByDescending(r => r.NameKeys).ThenByDescending(r => r.StartOn).ThenByDescending(r => r.Id),
        "end" => rows.OrderBy(r => r.ValidUntilOn == null ? 1 : 0).ThenBy(r => r.ValidUntilOn).ThenBy(r => r.Id),
        "-end" => rows.OrderBy(r => r.ValidUntilOn == null ? 1 : 0).ThenByDescending(r => r.ValidUntilOn).ThenByDescending(r => r.Id),
        "start" => rows.OrderBy(r => r.StartOn).ThenBy(r => r.Id),
        _ => rows.OrderByDescending(r => r.StartOn).ThenByDescending(r => r.Id),
    };
}
