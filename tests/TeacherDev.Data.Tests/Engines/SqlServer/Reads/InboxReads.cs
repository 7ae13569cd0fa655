using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Inbox;

namespace TeacherDev.Data.Tests.Engines.SqlServer.Reads;

internal sealed class InboxReads : INamedReads
{
    public IEnumerable<(string Read, Func<TeacherDevDb, CancellationToken, Task> Call)> All()
    {
        yield return ("MessageReading.MessagesOf", (db, cancel) => db.MessagesOf(1).ToListAsync(cancel));
        yield return ("MessageReading.UnreadOf", (db, cancel) => db.UnreadOf(1).CountAsync(cancel));
    }
}
