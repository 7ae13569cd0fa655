using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Domain.Tests.Rotations.Proposals;

/// <summary>A round of the seeded district for September 2027: the 120 who are due the longest, 80 needs, three couples. Needs, wishes and couples are made up, the same for the same number.</summary>
internal static class SeededRound
{
    public const int People = 120, Needs = 80, Couples = 3, MostPlaces = 3;

    public static ProposalQuestion Of(RotationRules rules, SeededDistrict district, int seed)
    {
        Random random = new(seed);
        var round = RotationRound.Opened("seeded", "", new(new(2027, 3, 1), new(2027, 3, 28), new(2027, 4, 12), new(2027, 4, 20), new(2027, 9, 1)), rules.Round, "", DateTime.UnixEpoch);
        var due = district.People.Select(p => TakingPart.Of(rules, round, p, RotationBasis.Due).Candidate).OfType<Candidate>().OrderByDescending(c => c.Years).ThenBy(c => c.TeacherId).Take(People).ToList();
        if (due.Count < People)
        {
            throw new InvalidOperationException($"Only {due.Count} of the district are due.");
        }

        var hosts = district.Schools.Values.Where(s => s.Ownership == "公办" && s.Stage is "小学" or "初中" or "九年一贯制" && s.ClosedOn is null).OrderBy(s => s.Id).ToList();
        string[] works = [.. SeededDistrict.Subjects, "校长"];
        var needs = Enumerable.Range(1, Needs).Select(id =>
        {
            var school = hosts[random.Next(hosts.Count)];
            var stages = rules.Round.StagesOf(school);
            return new SchoolNeed(id, school, stages[random.Next(stages.Count)], works[random.Next(works.Length)], random.Next(1, MostPlaces + 1));
        }).ToList();
        ProposalQuestion open = new(due, needs, new Dictionary<(int, string), int>(), rules.Round.Aims) { Minutes = rules.Round.MinutesBetween(district.Schools.Values), Farthest = rules.Round.Farthest };
        var candidates = due.ConvertAll(who => who with { Wishes = Wished(who) });
        for (var i = 0; i < Couples; i++)
        {
            var (one, other) = (2 * i, (2 * i) + 1);
            (candidates[one], candidates[other]) = (candidates[one] with { PartnerId = candidates[other].TeacherId }, candidates[other] with { PartnerId = candidates[one].TeacherId });
        }

        return open with { Candidates = candidates, Spare = candidates.Select(c => (c.Home.Id, c.Work)).Distinct().ToDictionary(home => home, Spare) };

        // A teacher's page offers only schools to which they may go; many wish for the same few.
        List<int> Wished(Candidate who) =>
            [.. needs.Where(n => Obstacles.Between(open, who, n) is null).Select(n => n.School.Id).Distinct().OrderBy(_ => random.Next()).Take(random.Next(rules.Round.Wishes + 1))];

        int Spare((int School, string Work) home) => Math.Max(0, district.People.Count(p => p.LegalSchool(round.Eve)?.Id == home.School && rules.Scope.Holds(p, round.Eve)
            && SchoolStay.Away(p, round.EffectiveOn) is null && rules.Round.WorkOf(p, round.Eve) == home.Work) - rules.Round.KeepOf(home.Work));
    }
}
