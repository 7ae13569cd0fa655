using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rounds;

namespace TeacherDev.Data.Privacy;

/// <summary>
/// Every row of every table that names a person by <c>TeacherId</c>, as it stands, what their accounts were told and where they are signed in: a table
/// that comes later is in the export without being named here.
/// </summary>
public static class HeldData
{
    private const string Owner = "TeacherId";

    /// <summary>Words in names of columns that nobody is given, the person included.</summary>
    private static readonly string[] Secrets = ["Hash", "Stamp", "Secret", "Token", "Key"];

    /// <param name="db">The database.</param>
    /// <param name="ids">The person, and the records that were merged into theirs.</param>
    /// <param name="accounts">What they sign in with.</param>
    /// <param name="forThePerson">Without holds: a complaint may be one that they must not hear of.</param>
    /// <param name="cancel">Stops between tables.</param>
    public static async Task<SortedDictionary<string, List<Dictionary<string, object?>>>> Of(
        TeacherDevDb db, IReadOnlyList<int> ids, IReadOnlyList<int> accounts, bool forThePerson, CancellationToken cancel)
    {
        var tables = new SortedDictionary<string, List<Dictionary<string, object?>>>(StringComparer.Ordinal);
        foreach (var kind in db.Model.GetEntityTypes().Where(k => k.GetTableName() is not null && !k.IsOwned() && k.FindProperty(Owner) is not null)
            .Where(k => !forThePerson || k.ClrType != typeof(LegalHold)))
        {
            var nullable = kind.FindProperty(Owner)!.IsNullable;
            var rows = (Task<List<object>>)typeof(HeldData).GetMethod(nullable ? nameof(Nullable) : nameof(Needed), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(kind.ClrType).Invoke(null, [db, ids, cancel])!;
            tables[kind.GetTableName()!] = [.. (await rows).Select(row => Columns(kind, row))];
        }

        // What hangs on the person's claims: their way, objections, what was handed in.
        var claims = db.Claims.Where(c => ids.Contains(c.TeacherId));
        await Add(db.ClaimSteps.Where(s => claims.Any(c => c.Id == s.ClaimId)));
        await Add(db.ClaimObjections.Where(o => claims.Any(c => c.Id == o.ClaimId)));
        var records = db.CareerRecords.Where(r => ids.Contains(r.TeacherId));
        var works = db.StudioWorks.Where(w => ids.Contains(w.TeacherId));
        var objections = db.RotationObjections.Where(o => db.RotationPeople.Any(p => p.Id == o.PersonId && ids.Contains(p.TeacherId)));
        await Add(db.EvidenceFiles.Where(e => claims.Any(c => c.Id == e.ClaimId) || records.Any(r => r.Id == e.RecordId) || works.Any(w => w.Id == e.WorkId) || objections.Any(o => o.Id == e.ObjectionId)));
        await Add(db.Set<NominationObjection>().Where(o => db.Nominations.Any(n => n.Id == o.NominationId && ids.Contains(n.TeacherId))));

        // What they wished and objected to in rounds of rotation, and which placements those changed.
        await Add(objections);
        await Add(db.Set<RotationWish>().Where(w => db.RotationPeople.Any(p => p.Id == w.PersonId && ids.Contains(p.TeacherId))));
        await Add(db.Set<RotationPlacement>().Where(x => db.RotationPeople.Any(p => p.Id == x.PersonId && ids.Contains(p.TeacherId))));

        // Where they stood in hiring rounds, what they applied for, and which placements those changed.
        var hired = db.HiringPeople.Where(p => ids.Contains(p.TeacherId));
        await Add(db.HiringEntries.Where(e => hired.Any(p => p.Id == e.PersonId)));
        await Add(db.HiringApplications.Where(a => hired.Any(p => p.Id == a.PersonId)));
        await Add(db.Set<HiringPlacement>().Where(x => hired.Any(p => p.Id == x.PersonId)));

        await Add(db.ReserveCalls.Where(c => db.ReserveMembers.Any(m => m.Id == c.MemberId && ids.Contains(m.TeacherId))));

        var members = db.CohortMembers.Where(m => ids.Contains(m.TeacherId));
        await Add(db.CohortMentors.Where(x => members.Any(m => m.Id == x.MemberId)));
        await Add(db.ShadowingStays.Where(x => members.Any(m => m.Id == x.MemberId)));

        // Pairs of the first year, whichever side they were on, and what was watched in them.
        var pairs = db.MentorPairs.Where(p => ids.Contains(p.TeacherId) || ids.Contains(p.MentorId));
        await Add(pairs);
        await Add(db.Observations.Where(o => pairs.Any(p => p.Id == o.PairId)));
        await Add(db.ObservationPoints.Where(x => db.Observations.Any(o => o.Id == x.ObservationId && pairs.Any(p => p.Id == o.PairId))));
        await Add(db.SignInSessions.Where(s => accounts.Contains(s.AccountId)));
        await Add(db.Messages.Where(m => accounts.Contains(m.AccountId)));
        return tables;

        async Task Add<T>(IQueryable<T> rows)
            where T : class
        {
            var kind = db.Model.FindEntityType(typeof(T))!;
            tables[kind.GetTableName()!] = [.. (await rows.AsNoTracking().ToListAsync(cancel)).Select(row => Columns(kind, row))];
        }
    }

    private static Dictionary<string, object?> Columns(IEntityType kind, object row) => kind.GetProperties()
        .Where(p => p.PropertyInfo is not null && p.ClrType != typeof(byte[]) && !Secrets.Any(s => p.Name.EndsWith(s, StringComparison.Ordinal)))
        .ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row) is Enum word ? word.ToString() : p.PropertyInfo.GetValue(row));

    private static async Task<List<object>> Needed<T>(TeacherDevDb db, IReadOnlyList<int> ids, CancellationToken cancel)
        where T : class => [.. await db.Set<T>().IgnoreQueryFilters().AsNoTracking().Where(row => ids.Contains(EF.Property<int>(row, Owner))).ToListAsync(cancel)];

    private static async Task<List<object>> Nullable<T>(TeacherDevDb db, IReadOnlyList<int> ids, CancellationToken cancel)
        where T : class => [.. await db.Set<T>().IgnoreQueryFilters().AsNoTracking()
            .Where(row => EF.Property<int?>(row, Owner) != null && ids.Contains(EF.Property<int?>(row, Owner)!.Value)).ToListAsync(cancel)];
}
