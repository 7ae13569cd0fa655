using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;

namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>What somebody did with others over the years: the first year, mentoring, studios, cohorts.</summary>
public sealed class CareerTies(TeacherDevDb db, DistrictClock clock, IStringLocalizer<CareersText> say)
{
    /// <summary>Their first year with its result, and pairs on either side.</summary>
    public async Task<IReadOnlyList<CareerSpan>> FirstYears(int teacherId, bool isOwn, string address, CancellationToken cancel)
    {
        var results = await db.InductionResults.AsNoTracking().Where(r => r.TeacherId == teacherId && r.State == ResultState.Decided).ToListAsync(cancel);
        var pairs = await db.MentorPairs.AsNoTracking().Where(p => (p.TeacherId == teacherId || p.MentorId == teacherId) && (p.State == PairState.Running || p.State == PairState.Ended))
            .Select(p => new { p.Id, IsMentor = p.MentorId == teacherId, p.StartOn, End = p.EndOn ?? p.UntilOn, Other = db.Teachers.Where(t => t.Id == (p.MentorId == teacherId ? p.TeacherId : p.MentorId)).Select(t => t.Name).Single() })
            .ToListAsync(cancel);
        var year = isOwn ? $"{address}/induction" : $"{address}/inductions/{teacherId}";
        return
        [
            .. results.Select(r => new CareerSpan(say[$"FirstYear.{r.Outcome}"], r.WindowOn, r.WindowEndOn, r.Outcome switch { Outcome.Passed => "met", Outcome.Repeat => "notmet", _ => "atrisk" }, year)),
            .. pairs.Select(p => new CareerSpan(say[p.IsMentor ? "Pair.Mentor" : "Pair.Apprentice", p.Other], p.StartOn, p.End, "plain", $"{address}/inductions/pairs/{p.Id}")),
        ];
    }

    /// <summary>Studios led and taken part in.</summary>
    public async Task<IReadOnlyList<CareerSpan>> Studios(int teacherId, string address, CancellationToken cancel)
    {
        var today = clock.Today;
        var led = await db.StudioLeads.AsNoTracking().Where(l => l.TeacherId == teacherId)
            .Join(db.Studios.Where(s => s.State != StudioState.Applied && s.State != StudioState.Recommended && s.State != StudioState.Declined), l => l.StudioId, s => s.Id, (l, s) => new { s.Id, s.Name, l.IsDeputy, Leads = l.EndOn == null && (s.State == StudioState.Admitted || s.State == StudioState.Suspended), l.StartOn, End = l.EndOn ?? s.EndedOn ?? s.EndOn }).ToListAsync(cancel);
        var joined = await db.StudioMembers.AsNoTracking().Where(m => m.TeacherId == teacherId && m.State == MemberState.Admitted && m.StartOn != null)
            .Join(db.Studios, m => m.StudioId, s => s.Id, (m, s) => new { s.Id, s.Name, IsIn = m.StartOn <= today && m.EndOn == null && (s.State == StudioState.Admitted || s.State == StudioState.Suspended), m.StartOn, End = m.EndOn ?? s.EndedOn ?? s.EndOn }).ToListAsync(cancel);
        return
        [
            .. led.Select(s => new CareerSpan(say[s.IsDeputy ? "Studio.Deputy" : "Studio.Led", s.Name], s.StartOn, s.End, "met", $"{address}/studios/{s.Id}{(s.Leads ? "" : "/about")}")),
            .. joined.Select(s => new CareerSpan(s.Name, s.StartOn!.Value, s.End, "plain", $"{address}/studios/{s.Id}{(s.IsIn ? "" : "/about")}")),
        ];
    }

    /// <summary>Cohorts that they are or were in.</summary>
    public async Task<IReadOnlyList<CareerSpan>> Cohorts(int teacherId, string address, CancellationToken cancel) =>
    [
        .. (await db.CohortMembers.AsNoTracking().Where(m => m.TeacherId == teacherId && m.WithdrawnAt == null)
            .Select(m => new { m.Id, m.CohortId, m.Cohort.Name, m.StartOn, End = m.EndOn ?? m.Cohort.EndOn, m.Result }).ToListAsync(cancel))
            .Select(m => new CareerSpan(m.Name, m.StartOn, m.End, m.Result == CohortResult.Completed ? "met" : "plain", $"{address}/cohorts/{m.CohortId}/members/{m.Id}")),
    ];
}
