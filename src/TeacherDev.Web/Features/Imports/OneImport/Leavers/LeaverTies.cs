using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Rotations.Moves;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Rotations.Moves;

namespace TeacherDev.Web.Features.Imports.OneImport.Leavers;

/// <summary>Somebody whom a roster lets leave service, and what still hangs on them today.</summary>
/// <param name="LastOn">The last day in post, as the row has it; "" where none is on record.</param>
/// <param name="Row">Of the sheet; 0 where no single row names them.</param>
public sealed record LeaverTies(string Number, string Name, string LastOn, string Sheet, int Row, IReadOnlyList<Tie> Ties)
{
    /// <summary>More are not looked through on one page.</summary>
    private const int MostPeople = 1_000;

    private static readonly TieKind[] Kinds = [TieKind.StudioLead, TieKind.StudioDeputy, TieKind.StudioSeat, TieKind.Mentor, TieKind.Apprentice, TieKind.Sessions, TieKind.Cohort];

    /// <summary>Where it is handed over or ended.</summary>
    public static string Address(Tie tie) => tie.Kind switch
    {
        TieKind.StudioLead or TieKind.StudioDeputy => $"/studios/{tie.Id}#leading",
        TieKind.StudioSeat => $"/studios/{tie.Id}/members",
        TieKind.Mentor or TieKind.Apprentice => $"/inductions/pairs/{tie.Id}",
        TieKind.Sessions => $"/trainings/{tie.Id}",
        _ => $"/cohorts/{tie.Id}",
    };

    /// <summary>Those on whom something hangs: what was handed over since the file was read is not listed any more.</summary>
    public static async Task<(IReadOnlyList<LeaverTies> People, int All)> Read(TeacherDevDb db, ImportBatch batch, DateOnly today, CancellationToken stop)
    {
        if (batch.Kind != ImportKind.Roster || batch.State == ImportState.Undone)
        {
            return ([], 0);
        }

        var found = await db.ImportFindings.AsNoTracking().Where(f => f.BatchId == batch.Id && f.Kind == FindingKind.Leaver).OrderBy(f => f.Id).Take(MostPeople).ToListAsync(stop);
        var said = found.ConvertAll(f => (Finding: f, Words: ImportFinding.Split(f.Arguments))).ToDictionary(f => int.Parse(f.Words[0], CultureInfo.InvariantCulture));
        if (said.Count == 0)
        {
            return ([], 0);
        }

        int[] ids = [.. said.Keys];
        var ties = await db.TiesOf(ids, today, DateOnly.MaxValue, [], stop);
        var people = await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.NameKeys).ThenBy(t => t.Id).Select(t => new { t.Id, t.Number, t.Name }).ToListAsync(stop);
        return ([.. people.Select(p => new LeaverTies(p.Number, p.Name, said[p.Id].Words.ElementAtOrDefault(1) ?? "", said[p.Id].Finding.Sheet, said[p.Id].Finding.Row,
            [.. ties[p.Id].Where(t => Kinds.Contains(t.Kind)).OrderBy(t => Array.IndexOf(Kinds, t.Kind)).ThenBy(t => t.Id)])).Where(p => p.Ties.Count > 0)], said.Count);
    }
}
