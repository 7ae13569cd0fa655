using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TeacherDev.Data.Engines;

/// <summary>The last that a transaction does before it commits.</summary>
internal sealed class SealBeforeCommit : DbTransactionInterceptor
{
    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result)
    {
        (eventData.Context as TeacherDevDb)?.RefuseUnsealed(eventData.TransactionId);
        return result;
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is TeacherDevDb db)
        {
            await db.Seal(eventData.TransactionId, cancellationToken);
        }

        return result;
    }
}
