using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Account.Keeping.Issuing;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

namespace TeacherDev.Web.Features.Account.Users;

/// <summary>An account for everybody on the roster without one, written with its one-time password to a file that did not exist before.</summary>
public sealed class AllTeachers(TeacherDevDb db, AccountMaking making, SlipSheet sheet, Actor actor, IStringLocalizer<UserText> say)
{
    /// <param name="line">Where to write, and whether those still holding a one-time password get another.</param>
    /// <param name="school">Only its people; null for everybody.</param>
    /// <param name="stop">Ends after the step that runs; who has none yet gets one at the next run.</param>
    public async Task<int> Run(CommandLine line, School? school, CancellationToken stop)
    {
        var path = line["out"] ?? throw new CommandFault(CommandsText.Say("Missing", "--out"), isUsage: true);
        var anew = line.Has("anew");
        var all = await Candidate.Of(db, school?.Id).AsNoTracking().ToListAsync(stop);
        var open = all.Where(c => c.IsGiven(anew)).ToList();
        foreach (var taken in all.Where(c => c.State(anew) == Candidate.Taken)) await line.Error.WriteLineAsync(say["All.Taken", taken.Number, taken.Name]);
        if (open.Count == 0)
        {
            await line.Out.WriteLineAsync(say["All.Nobody", all.Count]);
            return 0;
        }

        var lines = new List<SlipLine>();
        await using (var file = Create(path))
        {
            try
            {
                foreach (var some in open.Chunk(AccountMaking.AtOnce))
                {
                    lines.AddRange(await Make(some, stop));
                    await line.Error.WriteLineAsync(say["All.Progress", lines.Count, open.Count]);
                }
            }
            finally
            {
                // What was made is handed out even when a later step failed.
                sheet.Write(file, lines);
            }
        }

        await line.Out.WriteLineAsync(say["All.Done", lines.Count, path]);
        await line.Out.WriteLineAsync(say["All.Once"]);
        return 0;
    }

    private async Task<IEnumerable<SlipLine>> Make(IReadOnlyList<Candidate> people, CancellationToken stop)
    {
        var slips = making.Passwords(people, stop);
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var accounts = await making.Keep(slips, actor, stop);
        await together.CommitAsync(stop);
        db.ChangeTracker.Clear();
        return people.Join(slips, p => p.TeacherId, s => s.Person.TeacherId, (p, s) => new SlipLine(p.School, p.Number, p.Name, accounts[p.TeacherId].UserName!, s.Password));
    }

    /// <summary>Before anything is made, so that no password is lost for want of a place; readable by its owner alone.</summary>
    private FileStream Create(string path)
    {
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            return new(path, options);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(say["All.NoFile", path]);
        }
    }
}
