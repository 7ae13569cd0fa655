using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>
/// The leaders' words on the terms that are over, each with the score of that term by the same rules as the scorecard; a test opens every scorecard and compares.
/// </summary>
internal sealed class DemoReviews(TeacherDevDb db, StudioRules rules, DemoTime time)
{
    /// <summary>Reviews were given on the fourth day after a term; for two days more they are still open.</summary>
    private const int GivenAfter = 4, OpenFor = 7;

    private static readonly Signer Office = new(null, "人事科", null);

    public async Task Fill(IReadOnlyList<DemoWorkshop> shops, ILookup<DemoWorkshop, DemoHeld> held, IReadOnlyList<StudioWork> works, CancellationToken cancel)
    {
        int[] people = [.. shops.SelectMany(s => s.Members).Select(m => m.Who.Id).Distinct()];
        var elsewhere = await Elsewhere(people, cancel);
        var pairs = await db.MentorPairs.AsNoTracking().Where(p => (p.State == PairState.Running || p.State == PairState.Ended) && people.Contains(p.MentorId)).ToListAsync(cancel);
        foreach (var shop in shops)
        {
            var over = DemoDays.Terms(shop.Studio.StartOn, time.Today).Where(t => t.Range.End.AddDays(OpenFor) <= time.Today).ToList();
            foreach (var (term, number) in over.Select((t, i) => (t, i)))
            {
                var range = term.Range;
                foreach (var (member, who) in shop.Members.Where(m => m.Member.StartOn <= range.End && !(m.Member.EndOn < range.Start)))
                {
                    var sessions = held[shop].Where(h => range.Contains(h.Session.On)).ToList();
                    KnownWork[] known =
                    [
                        .. elsewhere[who.Id].Where(k => range.Contains(k.On) && member.IsOn(k.On)), .. sessions.SelectMany(h => Known(h, who.Id)).Where(k => member.IsOn(k.On)),
                        .. pairs.Where(p => p.MentorId == who.Id).Select(p => Guided(p, member, range)).OfType<KnownWork>(),
                    ];
                    var marks = sessions.Where(h => h.Session.IsConfirmed && member.IsOn(h.Session.On)).SelectMany(h => h.Marks).Where(m => m.TeacherId == who.Id).Select(m => m.Marking).ToList();
                    var card = Scorecard.Of(rules.Of(term), works.Where(w => w.StudioId == shop.Studio.Id && w.TeacherId == who.Id && range.Contains(w.On)), marks, known);
                    db.Add(Said(shop, who.Id, term, card, number < over.Count - 1));
                }
            }

            if (shop.Warned)
            {
                // Given in the last days of the year, so that it stands on any day of the next.
                var (review, last) = (StudioReview.Of(shop.Studio.Id, SchoolYear.Of(time.Today).FirstYear - 1), SchoolYear.Of(time.Today).Range.Start.AddDays(-4));
                review.Say(StudioResult.Warned, "家校沟通案例只完成两个，第二学期出勤率偏低。请在本学年第一学期内补齐，并提交整改说明。", Office, time.At(last));
                db.Add(review);
            }

            foreach (var year in over.Where(t => t.Number == 2 && !shop.Warned))
            {
                var review = StudioReview.Of(shop.Studio.Id, year.FirstYear);
                review.Say(shop.Waits ? StudioResult.Excellent : StudioResult.Passed, "研修按计划开展，成员学期考核记录齐全，送教与展示均已完成。", Office, time.At(year.Range.End.AddDays(GivenAfter + 1)));
                db.Add(review);
            }
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whoever owes something makes it up; of a term long ago it was.</summary>
    private TermReview Said(DemoWorkshop shop, int teacherId, SchoolTerm term, Scorecard card, bool isLongAgo)
    {
        var (at, leader) = (time.At(term.Range.End.AddDays(GivenAfter)), shop.LeaderOn(term.Range.End));
        var by = new Signer(null, leader.Name, leader.Id);
        var review = TermReview.Of(shop.Studio.Id, teacherId, term);
        var owes = card.Missing.Select(l => $"{l.Item.Name.ZhHans}还差{l.Missing}{l.Item.Unit.ZhHans}").ToList();
        review.Say(owes.Count > 0 ? TermResult.MakeUp : TermResult.Passed, card.Points, owes.Count > 0 ? $"{string.Join("，", owes)}，下学年前补足。" : "", by, at);
        if (isLongAgo && owes.Count > 0)
        {
            review.Say(TermResult.MadeUp, card.Points, $"{string.Join("，", owes)}，已补足。", by, at.AddDays(60));
        }

        return review;
    }

    private static IEnumerable<KnownWork> Known(DemoHeld held, int who)
    {
        var (session, day) = (held.Session, new DateRange(held.Session.On, held.Session.On));
        var there = held.Marks.Any(m => m.TeacherId == who && m.Marking.IsThere) && held.Words.Any(w => w.TeacherId != who);
        if (there && session.Kind is { } kind && (kind == SessionKind.Outreach || session.Speakers.Any(s => s.TeacherId == who)))
        {
            var from = kind switch { SessionKind.OpenLesson => WorkSource.OpenLessons, SessionKind.Lecture => WorkSource.Lectures, _ => WorkSource.Outreach };
            yield return new(from, who, session.Id, session.On, day, session.Topic, session.Level ?? held.Training.Level, true);
        }
    }

    /// <summary>What first years and the register know of them.</summary>
    private async Task<ILookup<int, KnownWork>> Elsewhere(int[] people, CancellationToken cancel)
    {
        var seen = await (from o in db.Observations.AsNoTracking()
                          join p in db.MentorPairs on o.PairId equals p.Id
                          where o.State == ObservationState.Confirmed
                          select new { o.Id, o.On, o.Topic, Who = o.ByMentor ? p.MentorId : p.TeacherId }).ToListAsync(cancel);
        var steps = await db.CareerRecords.AsNoTracking().Where(r => r.State == CareerState.Confirmed && (r.Act == Domain.Careers.Catalogue.CareerAct.Title || r.Act == Domain.Careers.Catalogue.CareerAct.Honour)
            && r.EarlierId == null && r.Rank != "none" && people.Contains(r.TeacherId)).ToListAsync(cancel);
        return seen.Select(o => new KnownWork(WorkSource.Observations, o.Who, o.Id, o.On, new(o.On, o.On), o.Topic, null, false))
            .Concat(steps.Select(r => new KnownWork(WorkSource.Promotions, r.TeacherId, r.Id, r.AwardedOn, SchoolTerm.Of(r.AwardedOn).Range, r.Word, r.Level, false)))
            .ToLookup(k => k.TeacherId);
    }

    private KnownWork? Guided(MentorPair pair, StudioMember member, DateRange days)
    {
        var from = new[] { pair.StartOn, member.StartOn!.Value, days.Start }.Max();
        var until = new[] { pair.EndOn ?? pair.UntilOn, member.EndOn ?? days.End, days.End < time.Today ? days.End : time.Today }.Min();
        return from <= until ? new(WorkSource.Mentoring, pair.MentorId, pair.Id, from, days, "", null, false) : null;
    }
}
