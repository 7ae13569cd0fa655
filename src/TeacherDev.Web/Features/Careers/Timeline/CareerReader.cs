using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>Reads one person's working life.</summary>
public sealed class CareerReader(TeacherDevDb db, CareerCatalogue catalogue, Readiness.StepReader steps, CareerTies ties, Ethics.EthicsLook look, DistrictClock clock, SignedInPerson me, IStringLocalizer<CareersText> say, IStringLocalizer<SharedText> words)
{
    /// <param name="address">Where links of the page begin, such as the site's path.</param>
    public async Task<CareerPage> Read(Person person, string address, CancellationToken cancel)
    {
        var (record, today) = (person.Record, clock.Today);
        var teacher = record.Teacher;
        var all = await db.CareerOf(teacher.Id, cancel);
        var isOwn = teacher.Id == me.TeacherId;
        var retires = catalogue.RetiresIn(teacher);
        var first = teacher.TeachingStartOn.Year;
        var chart = new CareerChart(
            first, Math.Max(Math.Max(retires ?? today.Year + 5, today.Year), first + 10), today, Lanes(record, all.FindAll(r => r.State == CareerState.Confirmed), await ties.Studios(teacher.Id, address, cancel), await ties.FirstYears(teacher.Id, isOwn, address, cancel), await ties.Cohorts(teacher.Id, address, cancel), address),
            [.. Years(person, isOwn ? $"{address}/credits" : $"{address}/teachers/{Uri.EscapeDataString(teacher.Number)}/credits")]);
        return new(
            teacher, record.LegalSchool(today), isOwn, chart, [.. all.Where(r => r.Holds).OrderByDescending(r => r.StartOn).ThenByDescending(r => r.Id)],
            await Differences(record, cancel), YearsOf(teacher.TeachingStartOn, today), retires, catalogue, today, isOwn || me.KeepsCareers(), await Steps(record, isOwn, cancel));
    }

    private async Task<IReadOnlyList<NextStep>> Steps(TeacherRecord record, bool isOwn, CancellationToken cancel)
    {
        var (id, rungs) = (record.Teacher.Id, steps.Rungs(isOwn).Where(r => r.For.Holds(record, clock.Today)).ToList());
        if (!isOwn && rungs.Exists(r => r.Needs.OfType<NoBarNeed>().Any()))
        {
            await look.At(id, cancel);
        }

        return record.IsFormer(clock.Today) ? [] : [.. NextStep.Of(rungs, record, (await steps.Standings([id], rungs, cancel))[id], clock.Today)];
    }

    private List<CareerLane> Lanes(TeacherRecord record, List<CareerRecord> stands, IReadOnlyList<CareerSpan> studios, IReadOnlyList<CareerSpan> firstYears, IReadOnlyList<CareerSpan> cohorts, string address)
    {
        var posts = record.Placements.Select(p => new CareerSpan(
            p.Kind == PlacementKind.Post ? NameOf(p) : say[$"Stay.{p.Kind}", NameOf(p)].Value, p.StartOn, p.EndOn, p.Kind == PlacementKind.Post ? "plain" : "ontrack"));
        var titles = stands.FindAll(r => r.Act == CareerAct.Title);
        var known = titles.Select((t, i) => Span(t, i + 1 < titles.Count ? titles[i + 1].StartOn.AddDays(-1) : null, address)).ToList();
        if (known.Count == 0 && record.Fact(FactKind.Title, clock.Today) is { Length: > 0 } word)
        {
            known.Add(new(say["Roster.Only", word], record.Teacher.TeachingStartOn, null, "stays"));
        }

        return
        [
            new(say["Lane.Posts"], [.. posts]),
            new(say["Lane.Titles"], known),
            new(say["Lane.Honours"], Of(CareerAct.Honour, CareerAct.Star)),
            new(say["Lane.FirstYears"], firstYears),
            new(say["Lane.Studios"], studios),
            new(say["Lane.Cohorts"], [.. cohorts, .. stands.Where(r => r.Act == CareerAct.Completion).Select(r => new CareerSpan(say["Completed.Of", r.Word], r.AwardedOn, r.AwardedOn, "met", $"{address}/careers/{r.Id}"))]),
            new(say["Lane.Certificates"], Of(CareerAct.Certificate)),
            new(say["Lane.Steps"], Of(CareerAct.Degree, CareerAct.Appointment)),
        ];

        string NameOf(Placement placement) => record.SchoolOf(placement)?.NameOver(placement.Days, clock.Today) ?? "";

        List<CareerSpan> Of(params CareerAct[] acts) => [.. stands.Where(r => acts.Contains(r.Act)).Select(r => Span(r, acts[0] == CareerAct.Degree ? r.StartOn : null, address))];
    }

    private CareerSpan Span(CareerRecord record, DateOnly? until, string address)
    {
        var (last, today) = (record.ValidUntilOn ?? until, clock.Today);
        var look = record.ValidUntilOn < today ? "none" : record.ValidUntilOn <= today.AddMonths(Listing.CareerFilter.Soon) ? "atrisk" : "plain";
        return new(say.Titled(catalogue.NameOf(record.Item, record.Word), record.Level, words), record.StartOn, last, look, $"{address}/careers/{record.Id}");
    }

    private static IEnumerable<CareerYear> Years(Person person, string credits) => person.Ledger.Entries.Where(e => e.Passed).GroupBy(e => e.CompletedOn.Year)
        .Where(g => g.Key >= person.Record.Teacher.TeachingStartOn.Year).OrderBy(g => g.Key).Select(g => new CareerYear(g.Key, g.Sum(e => e.Tenths), $"{credits}/ledger?year={g.Key}"));

    /// <summary>Where the last roster has another word than the register, so that one of the two is put right.</summary>
    private async Task<IReadOnlyList<(CareerAct, string, string)>> Differences(TeacherRecord record, CancellationToken cancel)
    {
        FactKind[] kinds = [FactKind.Title, FactKind.Honour];
        var id = record.Teacher.Id;
        var said = (await db.TeacherFacts.AsNoTracking().Where(f => f.TeacherId == id && kinds.Contains(f.Kind)).OrderBy(f => f.FromOn).ToListAsync(cancel)).ToLookup(f => f.Kind);
        return
        [
            .. from pair in new (FactKind Kind, HeldKind Held, CareerAct Act)[] { (FactKind.Title, HeldKind.Title, CareerAct.Title), (FactKind.Honour, HeldKind.Honour, CareerAct.Honour) }
               where record.Held.Any(h => h.Kind == pair.Held)
               let roster = said[pair.Kind].LastOrDefault()?.Value ?? ""
               where roster.Length > 0 && !record.Says(pair.Kind, clock.Today, roster)
               select (pair.Act, roster, record.Fact(pair.Kind, clock.Today)),
        ];
    }

    private static int YearsOf(DateOnly since, DateOnly today) => Math.Max(0, today.Year - since.Year - (since.AddYears(today.Year - since.Year) > today ? 1 : 0));
}
