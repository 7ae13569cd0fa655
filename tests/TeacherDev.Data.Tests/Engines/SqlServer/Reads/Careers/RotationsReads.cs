using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads.Careers;

internal sealed class RotationsReads : INamedReads
{
    private static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;

    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("CandidateReading.WholeRounds", (db, cancel) => db.WholeRounds().Where(r => r.Id == 1).ToListAsync(cancel));
        yield return ("CandidateReading.QuestionOf", (db, cancel) => db.QuestionOf(Rules, Round(), cancel));
        yield return ("CandidateReading.DueFor", (db, cancel) => db.DueFor(Rules, Round(), cancel));
        yield return ("CandidateReading.RoundWorks", (db, cancel) => db.RoundWorks(Rules, cancel));
    }

    private static RotationRound Round()
    {
        var round = RotationRound.Opened("k", "round", new(new(2027, 3, 1), new(2027, 3, 28), new(2027, 4, 12), new(2027, 4, 20), new(2027, 9, 1)), Rules.Round, "tests", DateTime.UnixEpoch);
        round.People.Add(RotationPerson.In(1, 2, RotationBasis.Due, "", "tests", DateTime.UnixEpoch));
        return round;
    }
}
