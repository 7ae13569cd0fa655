using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;

namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>The embedded database's own check of its file and its foreign keys; a server looks after its own.</summary>
internal sealed class DatabaseFileCheck(TeacherDevDb db) : IIntegrityCheck
{
    public async IAsyncEnumerable<Breach> Breaches([EnumeratorCancellation] CancellationToken cancel)
    {
        if (!db.Database.IsSqlite())
        {
            yield break;
        }

        foreach (var line in await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancel))
        {
            if (line != "ok")
            {
                yield return new("database-file", line);
            }
        }

        const string orphans = "SELECT \"table\" || ' ' || rowid || ' -> ' || \"parent\" AS Value FROM pragma_foreign_key_check";
        foreach (var line in await db.Database.SqlQueryRaw<string>(orphans).ToListAsync(cancel))
        {
            yield return new("database-file", line);
        }
    }
}
