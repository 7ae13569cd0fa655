using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Results;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Induction;

/// <summary>One attempt of one person, as the standing has it; tenths.</summary>
public sealed record CohortRow
{
    public required int TeacherId { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string NameKeys { get; init; }
    public string? SchoolCode { get; init; }
    public string? School { get; init; }
    public required DateOnly StartOn { get; init; }
    public required DateOnly EndOn { get; init; }
    public required int Target { get; init; }
    public required int Counted { get; init; }
    public required int Short { get; init; }
    public required int ClausesOpen { get; init; }

    /// <summary>What the part asks for that misses most, such as practice; 0 where none misses anything.</summary>
    public int PartTarget { get; init; }
    public int PartShort { get; init; }

    /// <summary>The name of a <c>DutyStatus</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Whose apprentice they are now; null for nobody's.</summary>
    public string? Mentor { get; init; }

    public int? MentorId { get; init; }

    /// <summary>What stands for good about the attempt; null while nothing does.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What the school proposes and nobody has decided; null where nothing waits.</summary>
    public Outcome? Proposed { get; init; }

    public string? Certificate { get; init; }

    public DateRange Window => new(StartOn, EndOn);

    /// <summary>The class, by the first year of its school year (<see cref="InductionClass"/>).</summary>
    public int Year => InductionClass.Of(StartOn).FirstYear;
}

public static class CohortReading
{
    /// <summary>Every first year of these people, once or again, in one query.</summary>
    /// <param name="policy">The code of the duty.</param>
    /// <param name="years">Windows that begin on these days; null for all.</param>
    /// <param name="today">The district's business date: a pair that ran out on an earlier day is none.</param>
    public static IQueryable<CohortRow> Cohort(this TeacherDevDb db, string policy, IQueryable<Teacher> people, DateRange? years, DateOnly today)
    {
        var standings = db.Standings.Where(s => s.Policy == policy);
        if (years is { } range)
        {
            var (first, last) = (range.Start, range.End);
            standings = standings.Where(s => s.StartOn >= first && s.StartOn <= last);
        }

        return from s in standings
               join t in people on s.TeacherId equals t.Id
               join school in db.Schools on t.SchoolId equals school.Id into schools
               from school in schools.DefaultIfEmpty()
               join pair in db.MentorPairs.Where(p => p.State == PairState.Running && p.UntilOn >= today) on t.Id equals pair.TeacherId into pairs
               from pair in pairs.DefaultIfEmpty()
               join mentor in db.Teachers on pair.MentorId equals mentor.Id into mentors
               from mentor in mentors.DefaultIfEmpty()
               join result in db.InductionResults.Where(r => r.Slot == 2) on new { s.TeacherId, On = s.StartOn } equals new { result.TeacherId, On = result.WindowOn } into results
               from result in results.DefaultIfEmpty()
               join proposal in db.InductionResults.Where(r => r.Slot == 1) on new { s.TeacherId, On = s.StartOn } equals new { proposal.TeacherId, On = proposal.WindowOn } into proposals
               from proposal in proposals.DefaultIfEmpty()
               select new CohortRow
               {
                   TeacherId = t.Id, Number = t.Number, Name = t.Name, NameKeys = t.NameKeys, SchoolCode = school == null ? null : school.Code, School = school == null ? null : school.Name,
                   StartOn = s.StartOn, EndOn = s.EndOn, Target = s.Target, Counted = s.Counted, Short = s.Short, ClausesOpen = s.ClausesOpen, PartTarget = s.PartTarget, PartShort = s.PartShort, Status = s.Status,
                   Mentor = mentor == null ? null : mentor.Name, MentorId = mentor == null ? null : mentor.Id, Outcome = result == null ? null : result.Outcome, Certificate = result == null ? null : result.CertificateNumber,
                   Proposed = proposal == null ? null : proposal.Outcome,
               };
    }
}
