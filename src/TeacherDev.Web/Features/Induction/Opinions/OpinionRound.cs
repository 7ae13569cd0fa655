using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;

namespace TeacherDev.Web.Features.Induction.Opinions;

/// <summary>
/// Tells mentors and schools that an opinion about a term can be given and is not there. Whom it told of which, the messages say: a second
/// round tells nobody again.
/// </summary>
public sealed class OpinionRound(TeacherDevDb db, InductionRules rules, InductionLetters letters, DistrictClock clock, IStringLocalizer<InductionText> say)
{
    /// <summary>So many days after the term nobody is told for the first time any more.</summary>
    private const int StillDays = 60;

    /// <returns>How many messages it left.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        var (today, far) = (clock.Today, clock.Today.AddDays(-StillDays));
        var years = await (from s in db.Standings
                           where s.Policy == rules.Policy && s.EndOn >= far && s.StartOn <= today && s.Status != "Exempt"
                               && !db.InductionResults.Any(r => r.TeacherId == s.TeacherId && r.WindowOn == s.StartOn && r.Slot == 2)
                           join t in db.Teachers on s.TeacherId equals t.Id
                           select new { s.TeacherId, t.Name, t.SchoolId, s.StartOn, s.EndOn }).ToListAsync(cancel);
        var due = (from y in years
                   let window = new DateRange(y.StartOn, y.EndOn)
                   from term in rules.Terms.Of(window)
                   where rules.Terms.OpensOn(term, window) <= today && today <= TermRules.Last(term, window).AddDays(StillDays)
                   select (Year: y, Term: term)).ToList();
        int[] ids = [.. due.Select(d => d.Year.TeacherId).Distinct()];
        var given = (await db.TermOpinions.Where(o => ids.Contains(o.TeacherId)).Select(o => new { o.TeacherId, o.TermOn, o.Side }).ToListAsync(cancel)).ToHashSet();
        var pairs = (await db.MentorPairs.AsNoTracking().Where(p => ids.Contains(p.TeacherId) && (p.State == PairState.Running || p.State == PairState.Ended)).ToListAsync(cancel)).ToLookup(p => p.TeacherId);
        foreach (var (year, term) in due)
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"/inductions/{year.TeacherId}?term={term.StartOn:yyyy-MM-dd}#opinions");
            Func<object[]> parts = () => [year.Name, say.TermName(term)];
            if (!given.Contains(new { year.TeacherId, TermOn = term.StartOn, Side = OpinionSide.Mentor })
                && pairs[year.TeacherId].Where(p => p.State == PairState.Running && OpinionTerms.Mentored(p, p.MentorId, term)).MaxBy(p => p.Id) is { } pair)
            {
                await letters.TellOnce([pair.MentorId], "OpinionDue", address, parts, cancel);
            }

            if (year.SchoolId is { } school && !given.Contains(new { year.TeacherId, TermOn = term.StartOn, Side = OpinionSide.School }))
            {
                await letters.TellSchool(school, "OpinionDue", address, null, parts, cancel);
            }
        }

        var told = db.ChangeTracker.Entries<Data.Inbox.Message>().Count(m => m.State == EntityState.Added);
        await db.SaveChangesAsync(cancel);
        letters.Send();
        return told;
    }
}
