using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <summary>Reads the first year of somebody: their facts and ledger once, and a query for each kind of thing beside them.</summary>
public sealed class FirstYearReader(
    TeacherDevDb db, PolicyShelf shelf, InductionRules rules, ClosingClasses closing, District district, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Who somebody in reach is; null for nobody.</summary>
    /// <param name="toAct">Something is done there; offices that only read find nobody.</param>
    public async Task<int?> Find(int teacherId, bool toAct, CancellationToken cancel) =>
        await db.FirstYearsOf(toAct ? me.FirstYearsActedOn() : me.FirstYears(), clock.Today).Where(t => t.Id == teacherId).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel);

    /// <param name="from">The first day of the attempt that is asked for; null for the last one.</param>
    public async Task<FirstYearPage?> Read(int teacherId, DateOnly? from, CancellationToken cancel)
    {
        if (await db.Person(teacherId, null, cancel) is not { } person)
        {
            return null;
        }

        var (today, teacher, isOwn) = (clock.Today, person.Record.Teacher, teacherId == me.TeacherId);
        var book = await shelf.Book(db, null, cancel);
        var attempts = Attempts.Of(rules, book, person.Record, person.Ledger, AsOf.On(today, district), withLines: true);
        var duty = attempts.LastOrDefault(a => from is null || a.Window.Start == from) ?? attempts.LastOrDefault();
        if (duty is null)
        {
            return new(teacher, person.Record.LegalSchool(today), isOwn, attempts, null, today) { Rights = new(false, false, false, [], false, false) };
        }

        var booked = duty.IsOpen ? await db.BookedBy(teacherId, today, cancel) : [];
        var pairs = await Pairs(teacherId, cancel);
        var own = pairs.ConvertAll(p => p.Pair.Id);
        var (first, last) = (duty.Window.Start, duty.Window.End);
        var observations = await db.Observations.AsNoTracking().Where(o => own.Contains(o.PairId) && o.On >= first && o.On <= last).OrderByDescending(o => o.On).ThenByDescending(o => o.Id).ToListAsync(cancel);
        var said = (await db.OpinionsOf(teacherId, cancel)).ToLookup(o => o.TermOn);
        var terms = rules.Terms.Of(duty.Window).Select(t => new TermRow(t, rules.Terms.OpensOn(t, duty.Window), [.. said[t.StartOn]])).ToList();
        var steps = await db.InductionSteps.AsNoTracking().Where(s => s.TeacherId == teacherId).OrderBy(s => s.StartOn).ThenBy(s => s.Id).ToListAsync(cancel);
        var results = await db.InductionResults.AsNoTracking().Where(r => r.TeacherId == teacherId).OrderBy(r => r.Id).ToListAsync(cancel);
        var page = new FirstYearPage(teacher, person.Record.LegalSchool(today), isOwn, attempts, duty, today)
        {
            Months = MonthCount.Of(duty, [.. booked.SelectMany(b => b.Gives).Select(g => (g.CompletedOn, g.Tenths))]),
            Booked = booked,
            BookedTenths = booked.SelectMany(b => b.Gives).Where(g => duty.Window.Contains(g.CompletedOn)).Sum(g => g.Tenths),
            Closing = await closing.For(person, book, duty, booked, cancel),
            Pairs = pairs,
            Observations = observations.ConvertAll(o => new ObservationRow(o, pairs.First(p => p.Pair.Id == o.PairId).Pair)),
            Terms = terms, Steps = steps, Results = results,
            Rights = await Rights(teacherId, pairs, terms, cancel),
            Step = new() { Key = Reasons.NewKey() },
            Opinion = new(),
            Result = new() { From = duty.Window.Start },
        };
        var former = page.Mentor is { } mentor ? await db.FormerAmong([mentor.Pair.MentorId], today, cancel) : new Dictionary<int, DateOnly?>();
        page = page with { MentorIsFormer = former.Count > 0, MentorUntil = former.Values.SingleOrDefault() };
        return page with { Missing = Passing(page).Missing(rules) };
    }

    private static Passing Passing(FirstYearPage page) => new(
        page.Duty!, page.Confirmed(byMentor: true), page.Confirmed(byMentor: false), page.Terms.SelectMany(t => t.Said).Standing(), [.. page.Steps.Where(s => s.WithdrawnAt is null)]);

    private async Task<List<PairRow>> Pairs(int teacherId, CancellationToken cancel) => await (
        from pair in db.MentorPairs
        where pair.TeacherId == teacherId
        join apprentice in db.Teachers on pair.TeacherId equals apprentice.Id
        join mentor in db.Teachers.IgnoreQueryFilters() on pair.MentorId equals mentor.Id
        orderby pair.Id descending
        select new PairRow(pair, apprentice.Name, mentor.Name)).AsNoTracking().ToListAsync(cancel);

    private async Task<FirstYearRights> Rights(int teacherId, List<PairRow> pairs, List<TermRow> terms, CancellationToken cancel)
    {
        var isOwn = teacherId == me.TeacherId;
        var keeps = await db.Reaches(me.PairsKept(), teacherId, me, clock.Today, cancel);
        var school = me.SchoolWord().SchoolId is not null && await db.Reaches(me.SchoolWord(), teacherId, me, clock.Today, cancel);
        return new(
            isOwn || keeps, await db.Reaches(me.StepsKept(), teacherId, me, clock.Today, cancel), school,
            [.. terms.Where(t => pairs.Exists(p => OpinionTerms.Mentored(p.Pair, me.TeacherId, t.Term))).Select(t => t.Term.StartOn)],
            school, me.DecidesResults() && !isOwn);
    }
}
