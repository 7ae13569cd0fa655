using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Rounds.Days;

/// <summary>Other days for a round; everybody in it and every school is told.</summary>
public sealed class DaysDesk(TeacherDevDb db, RotationRules rules, ClaimRules working, RoundTurn turn, RoundLetters letters, DistrictClock clock, Actor actor)
{
    /// <returns>What is wrong, each with the name of its day, or without one; nothing where it is done.</returns>
    public async Task<IReadOnlyList<(string Day, Refusal Refusal)>> Mend(int id, RoundCalendar days, CancellationToken cancel)
    {
        List<(string Day, Refusal Refusal)> faults = [];
        var refusal = await turn.Take(id, async round =>
        {
            if (round.WhyNotMend(clock.Today) is { } whyNot)
            {
                faults.Add(("", whyNot));
                return whyNot;
            }

            faults.AddRange(round.MendFaults(days, clock.Today, rules.Round.Publicity, working.Calendar));
            if (faults.Count > 0)
            {
                return faults[0].Refusal;
            }

            if (days != round.Calendar)
            {
                var was = round.Calendar;
                round.Mend(days);
                db.Audited(actor, clock.UtcNow, "rotation-round.mended", ("rotation-round", id), new { was = Spelt(was), now = Spelt(days) });
                object[] told = [days.CollectFromOn.AsDay(), days.CollectUntilOn.AsDay(), days.PublicUntilOn.AsDay(), days.EffectiveOn.AsDay()];
                await letters.Tell(round, [.. round.Standing.Select(p => p.TeacherId)], "Mended", cancel, told);
                await letters.TellSchools(round, "Mended", cancel, told);
            }

            return null;
        }, cancel);
        return refusal is null ? [] : faults;
    }

    private static string[] Spelt(RoundCalendar days) =>
        [days.CollectFromOn.AsDay(), days.CollectUntilOn.AsDay(), days.PublicFromOn.AsDay(), days.PublicUntilOn.AsDay(), days.EffectiveOn.AsDay()];
}
