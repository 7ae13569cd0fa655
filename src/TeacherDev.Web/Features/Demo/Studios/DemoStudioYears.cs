using System.Security.Cryptography;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>What a workshop held, as far as scores ask for it.</summary>
/// <param name="Words">Who gave their word for its marks; none while it waits.</param>
internal sealed record DemoHeld(TrainingSession Session, Training Training, IReadOnlyList<AttendanceMark> Marks, IReadOnlyList<Confirmation> Words);

/// <summary>
/// The years of studios at work: a plan for each term and year, the training that a year is, its sessions until today with who was there, and the next.
/// All studios in three saves.
/// </summary>
/// <param name="accounts">Of those of the leaders who have one.</param>
/// <param name="office">The account of the district's office; null outside Development.</param>
internal sealed class DemoStudioYears(TeacherDevDb db, DemoTime time, IReadOnlyDictionary<int, int> accounts, int? office)
{
    private const int YearTenths = 900;

    private static readonly Signer Office = new(null, "人事科", null);

    /// <summary>A year of one of them.</summary>
    private sealed record Year(DemoWorkshop Shop, StudioPlan Plan, Training Training, IReadOnlyList<DateOnly> Days);

    public async Task<ILookup<DemoWorkshop, DemoHeld>> Fill(IReadOnlyList<DemoWorkshop> shops, CancellationToken cancel)
    {
        var years = shops.SelectMany(YearsOf).ToList();
        db.AddRange(years.SelectMany(y => new object[] { y.Plan, y.Training }));
        db.AddRange(shops.SelectMany(TermPlans));
        await db.SaveChangesAsync(cancel);
        List<(Year Year, TrainingSession Session)> sessions = [];
        foreach (var year in years)
        {
            year.Plan.Opens(year.Training.Id);
            sessions.AddRange(Planned(year).Select(s => (year, s)));
            db.AddRange(year.Shop.Leads.Where(l => new SchoolYear(year.Plan.Year).Range is var range && l.Lead.StartOn <= range.End && !(l.Lead.EndOn < range.Start)).Select(l => TrainingTrainer.Of(year.Training.Id, l.Who.Id)).DistinctBy(t => t.TeacherId));
            db.AddRange(Seated(year).Select(m => SignUp.Of(year.Training.Id, m.Who.Id, 1, SignUpState.Seated, Office, time.At(new SchoolYear(year.Plan.Year).Range.Start))));
        }

        db.AddRange(sessions.Select(s => s.Session));
        await db.SaveChangesAsync(cancel);
        var held = sessions.Where(s => s.Session.On < time.Today).ToList();
        List<(DemoWorkshop Shop, DemoHeld Held)> all = [];
        foreach (var term in held.GroupBy(s => (s.Year.Shop, Term: SchoolTerm.Of(s.Session.On))))
        {
            foreach (var ((year, session), number) in term.OrderBy(s => s.Session.On).Select((s, i) => (s, i)))
            {
                all.Add((year.Shop, Hold(year, session, number)));
            }
        }

        foreach (var year in years)
        {
            db.AddRange(Paid(year, [.. sessions.Where(s => s.Year == year).Select(s => s.Session)], [.. all.Where(h => h.Held.Training == year.Training).Select(h => h.Held)]));
        }

        await db.SaveChangesAsync(cancel);
        return all.ToLookup(h => h.Shop, h => h.Held);
    }

    private IEnumerable<Year> YearsOf(DemoWorkshop shop)
    {
        var studio = shop.Studio;
        foreach (var days in shop.Rhythm.Days(studio.StartOn, time.Today).Distinct().Order().GroupBy(d => SchoolYear.Of(d).FirstYear))
        {
            var (year, by) = (new SchoolYear(days.Key), Signer(shop, days.First()));
            var (filed, decided) = (time.At(year.Range.Start.AddDays(-9)), time.At(year.Range.Start.AddDays(-6)));
            var plan = StudioPlan.Of(studio.Id, PlanSpan.Year, days.Key, 0);
            plan.Write(shop.Plan, YearTenths, file: true, by, filed);
            plan.Decide(true, "", Office, decided);
            var before = DateOnly.FromDateTime(decided);
            TrainingTerms terms = new($"{studio.Name}{days.Key}学年研修活动", "", OrganiserKind.Studio, studio.Name, studio.Level, TrainingMode.InPerson, "", "", null, new(before, before), null, true, before, 0, 0, 0, PaysOn.EachSession, false);
            var training = Training.Drafted(terms, studio.HostSchoolId, Guid.NewGuid().ToString("N"), by, filed, studio.Id);
            training.File(by, filed);
            training.Decide(true, "", Office, decided, plan.Tenths);
            yield return new(shop, plan, training, [.. days]);
        }
    }

    private IEnumerable<StudioPlan> TermPlans(DemoWorkshop shop) => DemoDays.Terms(shop.Studio.StartOn, time.Today).Select(term =>
    {
        var plan = StudioPlan.Of(shop.Studio.Id, PlanSpan.Term, term.FirstYear, term.Number);
        var topics = Enumerable.Range(0, (term.Number == 1 ? shop.First : shop.Second).Length).Select(i => shop.TopicOf(term.Number, i).Topic);
        plan.Write($"本学期研修安排：{string.Join("；", topics)}。", null, file: true, Signer(shop, term.Range.Start), time.At(term.Range.Start.AddDays(-3)));
        return plan;
    });

    private static IEnumerable<(StudioMember Member, Domain.Teachers.Teacher Who)> Seated(Year year) =>
        year.Shop.Members.Where(m => new SchoolYear(year.Plan.Year).Range is var range && m.Member.StartOn <= range.End && !(m.Member.EndOn < range.Start));

    private static IEnumerable<TrainingSession> Planned(Year year)
    {
        foreach (var term in year.Days.GroupBy(SchoolTerm.Of))
        {
            foreach (var (day, number) in term.Order().Select((d, i) => (d, i)))
            {
                var (shop, topic) = (year.Shop, year.Shop.TopicOf(term.Key.Number, number));
                var session = TrainingSession.Planned(year.Training.Id, new(day, shop.Rhythm.From, shop.Rhythm.Until), topic.Topic,
                    topic.Kind == SessionKind.Outreach ? topic.Topic[2..] : shop.Rhythm.Place, RandomNumberGenerator.GetHexString(64, lowercase: true));
                session.Becomes(topic.Kind is null ? Occasion.Discussion : new(topic.Kind, topic.Level, [.. topic.Speakers.Select(s => shop.Members[s]).Where(m => m.Member.IsOn(day)).Select(m => m.Who.Id)]));
                yield return session;
            }
        }
    }

    private DemoHeld Hold(Year year, TrainingSession session, int number)
    {
        var (shop, at) = (year.Shop, time.At(session.On));
        var (by, current) = (Signer(shop, session.On), SchoolTerm.Of(session.On) == SchoolTerm.Of(time.Today));
        AttendanceMark[] marks =
        [
            AttendanceMark.Of(session.Id, by.TeacherId!.Value, Marking.Led, MarkedBy.Hand, by, at),
            .. shop.On(session.On).Where(m => m.Who.Id != by.TeacherId).Select((m, k) => AttendanceMark.Of(session.Id, m.Who.Id, Mark(current, number, k), MarkedBy.Hand, by, at)),
        ];
        db.AddRange(marks);
        List<Confirmation> words = [];
        if (!shop.Waits || session.On < time.Today.AddDays(-7))
        {
            session.Confirm(time.At(session.On.AddDays(2)));
            words.Add(Confirmation.Of(year.Training.Id, session.Id, by, time.At(session.On.AddDays(2))));
        }

        // The leader's own hours wait for the office, which has looked at what is a month old; a word is of an account.
        if (office is not null && session.On < time.Today.AddDays(-30))
        {
            words.Add(Confirmation.Of(year.Training.Id, session.Id, Office with { AccountId = office }, time.At(session.On.AddDays(28))));
        }

        db.AddRange(words);
        return new(session, year.Training, marks, words);
    }

    private List<LedgerEntry> Paid(Year year, IReadOnlyList<TrainingSession> sessions, IReadOnlyList<DemoHeld> held)
    {
        var of = new Held(year.Training, sessions, [.. held.SelectMany(h => h.Marks)], [.. held.SelectMany(h => h.Words)], [.. year.Shop.Leads.Select(l => l.Who.Id).Distinct()], new Dictionary<int, int>())
        {
            StudioLeads = [.. year.Shop.Leads.Select(l => new LeadDays(l.Who.Id, l.Lead.StartOn, l.Lead.EndOn))],
        };
        return [.. Settlement.Of([], of.Due(100), "", year.Shop.LeaderOn(time.Today).Name, time.Now)];
    }

    /// <summary>One comes late once, one is on leave once; lately one has been missing.</summary>
    private static Marking Mark(bool current, int session, int member) => (session, member) switch
    {
        (1, 1) => new(AttendanceKind.Late, 20),
        (2, 4) => new(AttendanceKind.Excused),
        ( >= 4, 3) when current => new(AttendanceKind.Absent),
        (5, 6) => new(AttendanceKind.Absent),
        _ => Marking.Present,
    };

    private Signer Signer(DemoWorkshop shop, DateOnly day)
    {
        var leader = shop.LeaderOn(day);
        return new(accounts.TryGetValue(leader.Id, out var account) ? account : null, leader.Name, leader.Id);
    }
}
