using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Placements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Rotations.Moves;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Away;

/// <summary>Takes down what a host school says, and takes it back: the word, its audit row and who is told, in one transaction.</summary>
public sealed class AwayDesk(TeacherDevDb db, AwayReader reader, PlacementDesk placements, MoveLetters letters, RotationRules rules, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>As the form says it.</summary>
    public sealed record Said(HostWordKind Kind, int Year, string Grade, bool NeedsCare, string Text);

    public Task<Refusal?> Say(AwayRow seen, Said said, CancellationToken cancel) => Step(seen, async row =>
    {
        var step = row.Steps.FirstOrDefault(s => s.Kind == said.Kind && s.Year == said.Year);
        if (HostWord.WhyNotSay(rules.Away, row.Term, step, said.Grade, me.MoveSigner(), clock.Today) is { } refusal)
        {
            return refusal;
        }

        var word = HostWord.Of(row.Term, step!, said.Grade, said.NeedsCare, said.Text, me.MoveSigner(), clock.UtcNow);
        db.Add(word);
        var yearly = said.Kind == HostWordKind.Yearly;
        db.Audited(actor, clock.UtcNow, yearly ? "away.appraised" : "away.checked", ("teacher", row.Teacher.Id),
            new { row.Host.Code, Start = row.Term.Days.Start.AsDay(), said.Year, word.Grade, word.NeedsCare });
        await letters.Tell(row.Teacher, yearly ? "Appraised" : "Checked", [row.Term.From.Id], true, () => [row.Host.Name, said.Year, word.Grade], cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(AwayRow seen, int id, string because, CancellationToken cancel) => Step(seen, async row =>
    {
        if (row.Words.All(w => w.Id != id) || await db.HostWords.SingleOrDefaultAsync(w => w.Id == id, cancel) is not { } word)
        {
            return new("away-not-asked");
        }

        if (word.WhyNotWithdraw(me.MoveSigner()) is { } refusal)
        {
            return refusal;
        }

        word.Withdraw(because, me.MoveSigner(), clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "away.withdrawn", ("teacher", row.Teacher.Id), new { row.Host.Code, Start = row.Term.Days.Start.AsDay(), word.Year }, because);
        await letters.Tell(row.Teacher, "WordWithdrawn", [row.Term.From.Id], true, () => [row.Host.Name, word.Year, because], cancel);
        return null;
    }, cancel);

    /// <summary>Of two who say something of the same person at the same time the second sees the first; a form that is sent twice is done.</summary>
    private async Task<Refusal?> Step(AwayRow seen, Func<AwayRow, Task<Refusal?>> take, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await placements.Alone([seen.Teacher.Id], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        if (await reader.One(seen.Teacher.Number, seen.Term.Days.Start, cancel) is not { } row || !reader.Speaks(row))
        {
            return new("away-not-asked");
        }

        if (await take(row) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return refusal;
        }

        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }
}
