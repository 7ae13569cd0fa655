using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Studios.About;
using TeacherDev.Web.Features.Studios.Leading;
using TeacherDev.Web.Features.Studios.Scores;
using TeacherDev.Web.Features.Studios.Years;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>Reads a studio as it is seen from within; the number of its queries does not grow with its people.</summary>
public sealed class StudioView(TeacherDevDb db, KnownReader knows, TallyReader tallies, YearReader years, StudioRules rules, LeadHours leadHours, LeadAsks asks, DistrictClock clock, SignedInPerson me)
{
    /// <param name="typed">A reason that was typed and not taken.</param>
    /// <param name="told">With what the records of other rooms say, where the reader may not open them.</param>
    /// <returns>Null where it is out of reach.</returns>
    public async Task<StudioPage?> Read(int id, SchoolTerm? asked, CancellationToken cancel, string typed = "", bool told = false)
    {
        var today = clock.Today;
        if (await db.SeenBy(me.Studios(), today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } studio)
        {
            return null;
        }

        var watches = me.Watches(studio);
        var left = watches || me.TeacherId is not { } self ? null : await db.LeftOn(id, self, today, cancel);
        var days = left < studio.Days.End ? new DateRange(studio.StartOn, left.Value) : studio.Days;
        var term = TermOf(days, asked, today);
        var table = rules.Of(term);
        var leads = await Leads(id, cancel);
        var all = await (from member in db.StudioMembers.AsNoTracking()
                         join teacher in db.Teachers on member.TeacherId equals teacher.Id
                         where member.StudioId == id && (member.State == MemberState.Admitted || member.State == MemberState.Recommended)
                         orderby teacher.NameKeys, teacher.Id
                         select new { Member = member, teacher.Id, teacher.Number, teacher.Name, School = db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).FirstOrDefault() }).ToListAsync(cancel);
        var former = await db.FormerAmong([.. all.Where(m => m.Member.IsFrom(today)).Select(m => m.Id).Concat(leads.Where(l => l.Lead.EndOn is null).Select(l => l.Who.TeacherId)).Distinct()], today, cancel);
        leads = [.. leads.Select(l => l.Lead.EndOn is null && former.TryGetValue(l.Who.TeacherId, out var inPost) ? l with { IsFormer = true, InPostUntil = inPost } : l)];
        var (first, last) = (term.Range.Start, left < term.Range.End ? left.Value : term.Range.End);
        var ofTerm = all.Where(m => m.Member.State == MemberState.Admitted && m.Member.StartOn <= (last < today ? last : today) && (m.Member.EndOn is null || m.Member.EndOn >= first)).ToList();
        var shown = ofTerm.Where(m => watches || m.Id == me.TeacherId).ToList();
        var plans = await db.StudioPlans.AsNoTracking().Where(p => p.StudioId == id && p.Year == term.FirstYear && (p.Span == PlanSpan.Year || (p.Span == PlanSpan.Term && p.Term == term.Number))).ToListAsync(cancel);
        var sessions = await db.TrainingSessions.AsNoTracking().Where(s => s.On >= first && s.On <= last && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == id))
            .OrderBy(s => s.On).ThenBy(s => s.Start).ThenBy(s => s.Id).ToListAsync(cancel);
        var people = shown.Select(m => m.Id).ToArray();
        int[] ids = [.. sessions.Where(s => !s.IsCancelled).Select(s => s.Id)];
        var marks = (await db.AttendanceMarks.AsNoTracking().Where(m => ids.Contains(m.SessionId) && people.Contains(m.TeacherId)).ToListAsync(cancel)).ToLookup(m => m.TeacherId);
        var hours = await Hours(ids, people, cancel);
        var works = await db.StudioWorks.AsNoTracking().Where(w => w.StudioId == id && w.On >= first && w.On <= last && w.State != WorkState.Withdrawn).ToListAsync(cancel);
        var known = (await knows.Read([.. ofTerm.Select(m => m.Member)], term.Range, cancel, told: told)).Where(k => k.On <= last).ToLookup(k => k.TeacherId);
        var said = await db.StudioTermReviews.AsNoTracking().Where(r => r.StudioId == id).ToListAsync(cancel);
        var reviews = said.Where(r => r.SchoolTerm == term).ToDictionary(r => r.TeacherId);
        var local = clock.LocalOf(clock.UtcNow);
        var (children, alliance) = await tallies.Held(studio, cancel);
        var held = sessions.Where(s => !s.IsCancelled && s.Time.IsOver(local)).ToList();
        var (leading, over) = (leads.Select(l => l.Who.TeacherId).Distinct().ToArray(), left is null && (me.Leads(studio) || me.Oversees(studio)));
        var waits = !over || !leadHours.AreGiven ? [] : await (from m in db.AttendanceMarks
                                                               join s in db.TrainingSessions on m.SessionId equals s.Id
                                                               where m.Kind == AttendanceKind.Led && leading.Contains(m.TeacherId) && s.ConfirmedAt != null && s.CancelledAt == null
                                                                   && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == id)
                                                                   && !db.Confirmations.Any(o => o.SessionId == m.SessionId && (o.TeacherId == null || !leading.Contains(o.TeacherId.Value)))
                                                               orderby s.On, s.Start, s.Id
                                                               select new LedWait(s.TrainingId, s.Id, m.TeacherId)).ToListAsync(cancel);
        var reported = !over ? [] : await db.StudioWorks.AsNoTracking().Where(w => w.StudioId == id && w.State == WorkState.Reported).ToListAsync(cancel);
        var judges = left is null && me.ReviewsTerms(studio, leads.Any(l => !l.IsFormer && (l.Lead.EndOn is null || l.Lead.EndOn >= today)));
        var owed = !judges ? [] : await (from review in db.StudioTermReviews.AsNoTracking()
                                       join teacher in db.Teachers on review.TeacherId equals teacher.Id
                                       where review.StudioId == id && review.Result == TermResult.MakeUp && (studio.IsOver || db.StudioMembers.Any(m => m.StudioId == id && m.TeacherId == review.TeacherId && m.State == MemberState.Admitted && m.EndOn == null))
                                       orderby review.Year, review.Term, teacher.NameKeys
                                       select new { Review = review, teacher.Name }).ToListAsync(cancel);
        var earlier = !over || !me.RunsSessions(studio) ? [] : await db.TrainingSessions.AsNoTracking().Where(s => s.On < first && s.CancelledAt == null && s.ConfirmedAt == null && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == id))
            .OrderBy(s => s.On).ThenBy(s => s.Start).ToListAsync(cancel);
        var district = left is not null ? [] : await db.StudioReviews.AsNoTracking().Where(r => r.StudioId == id).OrderByDescending(r => r.At).ToListAsync(cancel);
        var own = leads.Where(l => l.Lead.EndOn is null).Select(l => l.Who.TeacherId).ToList();
        var rests = me.TeacherId is { } reader && !me.Leads(studio) && own.Contains(reader) ? await db.BarredOn([reader], BarredAct.StudioLead, today, cancel) : null;
        return new(
            studio, await db.Schools.Where(s => s.Id == studio.HostSchoolId).Select(s => s.Name).SingleAsync(cancel),
            studio.AllianceId is null ? null : await db.Studios.Where(s => s.Id == studio.AllianceId).Select(s => s.Name).SingleAsync(cancel), children,
            leads, term, sessions,
            [.. shown.Select(m => Row(table, m.Member, new(m.Id, m.Number, m.Name, m.School), [.. marks[m.Id]], hours.GetValueOrDefault(m.Id), works, known[m.Id], reviews.GetValueOrDefault(m.Id), held, OutSince(m.Id)))],
            [.. all.Where(m => left is null && m.Member.IsOn(today) && !former.ContainsKey(m.Id)).Select(m => new StudioPerson(m.Id, m.Number, m.Name, m.School))],
            plans.Find(p => p.Span == PlanSpan.Year), plans.Exists(p => p is { Span: PlanSpan.Term, State: PlanState.Approved }),
            reported.Count(w => w.WhyNotDecide(me.Signer()) is null && me.SpeaksOf(studio, w.TeacherId, own)),
            all.Count(m => m.Member.State == MemberState.Recommended),
            [.. table.Items.Where(i => i.IsOutcome).Select(i => (i, KnownLine.Count(i, works.Where(w => w.State == WorkState.Confirmed), known))).Where(o => o.Item2 > 0)],
            district.FirstOrDefault(), table, today, local, typed)
        {
            MakeUps = [.. owed.Select(o => new MakeUp(o.Review.SchoolTerm, o.Name, SchoolYear.Of(o.Review.SchoolTerm.Range.End).Range.End))], Earlier = earlier,
            ToReview = !judges ? [] : [.. studio.TermsUntil(today).Select(t => (t, all.Count(m => m.Member.State == MemberState.Admitted && m.Id != me.TeacherId && WasIn(m.Member, t, today)
                && !said.Exists(r => r.TeacherId == m.Id && r.SchoolTerm == t) && today >= rules.Reviews.TermOpensOn(studio, t, m.Member.EndOn)))).Where(t => t.Item2 > 0)],
            RestsUntil = rests?.Values.SingleOrDefault()?.UntilOn, Left = left, Days = days, Coming = left is null ? all.Count(m => m.Member.IsComing(today) && !former.ContainsKey(m.Id)) : 0, LedWaits = waits, Runs = left is null && me.RunsSessions(studio), Judges = judges, Leads_ = me.Leads(studio), Watches = watches, Oversees = me.Oversees(studio), Decides = me.DecidesStudios(), Own = me.TeacherId,
            Departed = all.Count(m => former.ContainsKey(m.Id) && m.Member.IsFrom(today)), Alliance_ = alliance,
            ReviewsDue = me.DecidesStudios() && !me.Leads(studio) ? StudioReview.Due(studio, [.. district.Select(r => r.Year)], rules.Reviews, today) : [],
            MayRecommend = me.Is(Roles.SchoolAdmin, Roles.Principal) && me.SchoolId == studio.HostSchoolId && studio.WhyNotRecommend(me.Signer(), own) is null,
            MayDecide = me.DecidesStudios() && studio.WhyNotDecide(me.Signer(), own) is null,
            YearDuties = watches && studio.IsPublic ? await years.Read(studio, [.. leads.Select(l => (l.Lead, l.IsFormer ? l.InPostUntil ?? today : (DateOnly?)null))], cancel) : new Dictionary<int, IReadOnlyList<YearDuty>>(),
            Measures = studio.IsPublic ? [] : await asks.Of(studio.Kind, own, cancel),
        };

        // The last day on which they could be there; null while they are in post.
        DateOnly? OutSince(int teacher) => former.TryGetValue(teacher, out var inPost) ? inPost ?? today.AddDays(-1) : null;
    }

    /// <summary>The page again, with what is wrong said beside its field.</summary>
    public async Task<IActionResult> Refused(Controller controller, int id, string field, string sentence, string typed, CancellationToken cancel)
    {
        controller.ModelState.AddModelError(field, sentence);
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Read(id, null, cancel, typed) is { } page ? controller.View("/Features/Studios/Cockpit/StudioPage.cshtml", page) : controller.NotFound();
    }

    /// <summary>The term that is asked for, within the days that the reader may see; today's by default.</summary>
    private static SchoolTerm TermOf(DateRange days, SchoolTerm? asked, DateOnly today)
    {
        var (first, last) = (SchoolTerm.Of(days.Start), SchoolTerm.Of(days.End));
        var term = asked ?? SchoolTerm.Of(today);
        return term.Range.Start < first.Range.Start ? first : term.Range.Start > last.Range.Start ? last : term;
    }

    private static MemberRow Row(
        StudioRules table, StudioMember member, StudioPerson who, IReadOnlyList<AttendanceMark> marks, int tenths, IEnumerable<StudioWork> works, IEnumerable<KnownWork> known, TermReview? review, IReadOnlyList<Domain.Trainings.TrainingSession> held,
        DateOnly? inPostUntil)
    {
        var confirmed = held.Where(s => s.IsConfirmed && member.IsOn(s.On)).Select(s => s.Id).ToHashSet();
        return new(member, who, marks.ToDictionary(m => m.SessionId, m => m.Marking), tenths,
            Scorecard.Of(table, works.Where(w => w.TeacherId == who.TeacherId), [.. marks.Where(m => confirmed.Contains(m.SessionId)).Select(m => m.Marking)], known), review, held, inPostUntil);
    }

    private static bool WasIn(StudioMember member, SchoolTerm term, DateOnly today) =>
        member.StartOn <= (term.Range.End < today ? term.Range.End : today) && (member.EndOn is null || member.EndOn >= term.Range.Start);

    private async Task<IReadOnlyList<LeadRow>> Leads(int id, CancellationToken cancel)
    {
        var rows = await (from lead in db.StudioLeads.AsNoTracking()
                          join teacher in db.Teachers on lead.TeacherId equals teacher.Id
                          where lead.StudioId == id
                          orderby lead.IsDeputy, lead.StartOn, lead.Id
                          select new { Lead = lead, teacher.Id, teacher.Number, teacher.Name, School = db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Name).FirstOrDefault() }).ToListAsync(cancel);
        return rows.ConvertAll(r => new LeadRow(r.Lead, new(r.Id, r.Number, r.Name, r.School)));
    }

    /// <summary>What the ledger has of these sessions, by person; what was taken back does not stand.</summary>
    private async Task<Dictionary<int, int>> Hours(int[] sessions, int[] people, CancellationToken cancel)
    {
        string[] sources = [.. sessions.Select(s => s.ToString(CultureInfo.InvariantCulture))];
        return await db.LedgerEntries.Where(e => people.Contains(e.TeacherId) && Earnings.OfSession.Contains(e.SourceKind) && sources.Contains(e.SourceId) && !db.LedgerEntries.Any(r => r.ReversesId == e.Id))
            .GroupBy(e => e.TeacherId).Select(g => new { g.Key, Tenths = g.Sum(e => e.Tenths) }).ToDictionaryAsync(g => g.Key, g => g.Tenths, cancel);
    }
}
