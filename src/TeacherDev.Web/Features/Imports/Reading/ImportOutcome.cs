using TeacherDev.Data;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Planning.Leaving;

namespace TeacherDev.Web.Features.Imports.Reading;

/// <summary>What a file would do to the district of now.</summary>
public abstract class ImportOutcome
{
    public abstract IReadOnlyList<SheetCount> Sheets { get; }
    public abstract IReadOnlyList<RefusedRow> Refused { get; }
    public abstract IReadOnlyList<ImportWarning> Warnings { get; }

    /// <summary>The brake: how many people are in post, and how many of them the file ends or moves.</summary>
    public virtual int PeopleInPost => 0;

    public virtual int PeopleEndedOrMoved => 0;
    public virtual bool NeedsASecondWord => false;

    /// <summary>Whom it turns into somebody who is in post no more.</summary>
    public virtual IReadOnlyList<PlannedLeaver> Leavers => [];

    /// <summary>Whether writing it would write anything.</summary>
    public abstract bool ChangesNothing { get; }

    /// <summary>Changes to what is known, for the preview.</summary>
    public virtual IEnumerable<ImportChange> Updates(int batchId) => [];

    public int Accepted => Sheets.Sum(s => s.AcceptedRows.Count);
    public int Updated => Sheets.Sum(s => s.UpdatedRows.Count);
    public int Duplicates => Sheets.Sum(s => s.DuplicateRows.Count);
    public int Rejected => Sheets.Sum(s => s.Rejected);

    /// <summary>Writes it inside the transaction in which it was judged.</summary>
    /// <returns>Whose standing may have moved; null for everybody.</returns>
    public abstract Task<IReadOnlyCollection<int>?> Write(TeacherDevDb db, Writing writing, Action<int> progress, CancellationToken cancel);
}

/// <param name="BatchId">What the writing belongs to.</param>
/// <param name="By">Who confirmed.</param>
/// <param name="At">The moment of recording, UTC.</param>
/// <param name="Today">The district's business date.</param>
public sealed record Writing(int BatchId, string By, DateTime At, DateOnly Today);
