using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>The whole chain as a file that proves itself on any machine.</summary>
internal sealed class ExportLedger(TeacherDevDb db, District district, DistrictClock clock, Actor actor, IStringLocalizer<StatusText> text) : ICommand
{
    public string Usage => "export ledger --out FILE";

    public string About => text["Ledger.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var path = line.Need("out");
        var head = await db.LedgerHeads.AsNoTracking().SingleAsync(stop);
        try
        {
            await Write(path, head, stop);
        }
        catch (Exception notWritten) when (notWritten is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFault(text["Ledger.NotWritten", path, notWritten.Message]);
        }

        db.Audited(actor, clock.UtcNow, "ledger.exported", detail: new { entries = head.Position, root = LedgerRoot.Shorten(head.Hash) });
        await db.SaveChangesAsync(stop);
        line.Out.WriteLine((string)text["Ledger.Done", path, head.Position, LedgerRoot.Shorten(head.Hash)]);
        return 0;
    }

    /// <summary>Under another name until it is whole.</summary>
    private async Task Write(string path, LedgerHead head, CancellationToken stop)
    {
        var part = path + ".part";
        try
        {
            await using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            {
                var file = new LedgerFileWriting(stream);
                await file.Head(district.Name, clock.UtcNow, stop);
                foreach (var root in await db.LedgerRoots.AsNoTracking().Where(r => r.Position <= head.Position).OrderBy(r => r.Id).ToListAsync(stop))
                {
                    await file.Root(root, stop);
                }

                await foreach (var (link, texts) in db.Chain(head.Position, stop))
                {
                    await file.Entry(link, texts, stop);
                }

                await file.End(head.Position, head.Hash, stop);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
