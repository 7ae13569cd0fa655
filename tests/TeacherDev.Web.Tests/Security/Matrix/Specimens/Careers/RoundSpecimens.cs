using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Careers;

/// <summary>A round in which both a colleague and somebody elsewhere are nominated.</summary>
public sealed class RoundSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var id = await district.App.Db(async db =>
        {
            var at = new DateTime(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);
            var round = ReviewRound.Opened(new('r', 32), "教学能手评选", "able-teacher", TrainingLevel.County, 2, new(2027, 1, 31), 5, "tests", at);
            round.Nominations.Add(Nomination.Of(district.Colleague.Id, district.Here.Id, "推荐", "tests", at));
            round.Nominations.Add(Nomination.Of(district.Stranger.Id, district.Elsewhere.Id, "推荐", "tests", at));
            db.Add(round);
            await db.SaveChangesAsync();
            return $"{round.Id}";
        });
        district.Name("rounds/{id}", Specimen.Common(id, "99999999"));
    }
}
