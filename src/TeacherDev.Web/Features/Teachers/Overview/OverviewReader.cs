using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Teachers.Listing;

namespace TeacherDev.Web.Features.Teachers.Overview;

/// <summary>Reads the figures above the list in two queries: its people by status and hours, and the district's schools.</summary>
public sealed class OverviewReader(TeacherDevDb db, Scope scope, IStringLocalizer<TeachersText> say)
{
    private const int MostFar = 3;

    public async Task<DutyOverview?> Read(
        TeachersFilter filter, TeacherQuestion question, IReadOnlyList<Policy> duties, IReadOnlyList<School> schools, CancellationToken cancel)
    {
        var counts = await db.Counts(scope.Part, question, cancel);
        var owed = duties.Where(d => counts.Any(c => c.Policy == d.Code)).ToList();
        if ((owed.FirstOrDefault(d => d.Code == question.Duty) ?? owed.FirstOrDefault(d => d.Window is Rolling) ?? owed.FirstOrDefault()) is not { } duty)
        {
            return null;
        }

        var own = counts.Where(c => c.Policy == duty.Code).ToList();
        var bound = own.Where(c => !OpenStatus.NotBinding.Contains(c.Status)).ToList();
        var open = own.Where(c => OpenStatus.Names.Contains(c.Status)).ToList();
        var whole = await Schools(duty, cancel);
        var names = schools.ToDictionary(s => s.Id);
        var here = filter with { Duty = duty.Code, Status = null, Short = false, From = null, To = null, Sort = null, Page = null };
        return new(duty, [.. owed.Select(d => Tab(d, counts, filter))], filter)
        {
            People = own.GroupBy(c => c.Status).ToDictionary(g => g.Key, g => g.Sum(c => c.People)),
            Bound = bound.Sum(c => c.People),
            Short = open.Sum(c => c.Short),
            ShortPeople = open.Sum(c => c.People),
            Dots = whole.Count < 2 ? null
                : new SchoolDots("schools", say[duty.HasPace() ? "Dots.Title.Pace" : "Dots.Title"], [.. whole.Select(s => Dot(names.GetValueOrDefault(s.SchoolId), duty, question, s))]),
            Farthest = !scope.IsDistrict || whole.Count < 2 ? [] : [.. whole.Where(s => s.Done < s.Bound && names.ContainsKey(s.SchoolId))
                .OrderBy(s => s.Share).ThenByDescending(s => s.Bound - s.Done).Take(MostFar).Select(s => new FarSchool(
                    names[s.SchoolId].Name, s.Bound - s.Done, s.Bound, s.Share, Behind(duty, names[s.SchoolId].Code).Address()))],
            Distribution = duty.Target is not { } target ? null
                : new HoursDistribution("spread", say["Spread.Title"], HourSteps.Of(own, target.Tenths, here))
                {
                    Edges = [new(target.Tenths, say["Spread.Target", target.Tenths.AsHours()])],
                    OpenEnded = true,
                },
        };
    }

    private static DutyTab Tab(Policy duty, IReadOnlyList<StandingCount> counts, TeachersFilter filter) => new(duty,
        counts.Where(c => c.Policy == duty.Code).Sum(c => c.People),
        (filter with { Duty = duty.Code, Status = null, From = null, To = null, Sort = null, Page = null }).Address());

    /// <summary>Those of a school who have neither done it nor keep pace.</summary>
    private static TeachersFilter Behind(Policy duty, string school) => duty.HasPace()
        ? new() { School = school, Duty = duty.Code, Status = nameof(DutyStatus.AtRisk), Sort = "-" + duty.Code }
        : new() { School = school, Duty = duty.Code, Short = true };

    /// <summary>Every school of the district with anybody whom the duty binds.</summary>
    private async Task<IReadOnlyList<SchoolShare>> Schools(Policy duty, CancellationToken cancel)
    {
        var counts = await db.BySchool(duty.Code, cancel);
        return [.. from count in counts
                   where count.SchoolId is not null && !OpenStatus.NotBinding.Contains(count.Status)
                   group count by count.SchoolId!.Value into school
                   select new SchoolShare(school.Key, school.Where(c => c.Status == nameof(DutyStatus.Met) || (duty.HasPace() && c.Status == nameof(DutyStatus.OnTrack))).Sum(c => c.People), school.Sum(c => c.People))];
    }

    /// <summary>A school that the person may not open stands among the others without its name.</summary>
    private SchoolDot Dot(School? school, Policy duty, TeacherQuestion question, SchoolShare share) => school is null
        ? new(say["Dots.Other"], share.Share)
        : new(school.Name, share.Share, new TeachersFilter { School = scope.IsDistrict ? school.Code : null, Duty = duty.Code }.Address())
        {
            Own = school.Id == question.SchoolId || !scope.IsDistrict,
            Made = $"{share.Done.AsCount()} / {share.Bound.AsCount()}",
        };

    private sealed record SchoolShare(int SchoolId, int Done, int Bound)
    {
        public int Share => Shares.Of(Done, Bound) ?? 0;
    }
}
