using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements.Lists;

namespace TeacherDev.Data.Requirements.Tallies;

/// <summary>What changed standings do to the tallies: gathered person by person, written once, only where something differs.</summary>
internal sealed class TallyChange
{
    private readonly Dictionary<(string Policy, string Status, int Step, bool Marked), Amount> district = [];
    private readonly Dictionary<(string Policy, int School, string Status), Amount> schools = [];

    /// <summary>A person as the tallies hold them now.</summary>
    /// <param name="line">Null for somebody on no list yet.</param>
    /// <param name="standings">All of theirs.</param>
    public void Without(RosterLine? line, IEnumerable<Standing> standings) => Add(line, standings, -1);

    /// <summary>A person as the tallies shall hold them.</summary>
    public void With(RosterLine line, IEnumerable<Standing> standings) => Add(line, standings, 1);

    /// <summary>Adds it all to the tallies, in whose turn of the day it is.</summary>
    public async Task Write(TeacherDevDb db, CancellationToken cancel)
    {
        Drop(district);
        Drop(schools);
        if (district.Count + schools.Count == 0)
        {
            return;
        }

        await WriteDistrict(db, cancel);
        await WriteSchools(db, cancel);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task WriteDistrict(TeacherDevDb db, CancellationToken cancel)
    {
        if (district.Count == 0)
        {
            return;
        }

        var policies = district.Keys.Select(k => k.Policy).Distinct().ToArray();
        var known = await db.DistrictTallies.Where(t => policies.Contains(t.Policy)).ToDictionaryAsync(t => (t.Policy, t.Status, t.Step, t.Marked), cancel);
        foreach (var (key, amount) in district)
        {
            if (!known.TryGetValue(key, out var tally))
            {
                tally = new() { Policy = key.Policy, Status = key.Status, Step = key.Step, Marked = key.Marked };
                db.Add(tally);
            }

            AddTo(db, tally, amount);
        }
    }

    private async Task WriteSchools(TeacherDevDb db, CancellationToken cancel)
    {
        foreach (var some in schools.GroupBy(s => s.Key.School).Chunk(PersonReading.ChunkSize))
        {
            var ids = some.Select(s => s.Key).ToArray();
            var known = await db.SchoolTallies.Where(t => ids.Contains(t.SchoolId)).ToDictionaryAsync(t => (t.Policy, t.SchoolId, t.Status), cancel);
            foreach (var (key, amount) in some.SelectMany(s => s))
            {
                if (!known.TryGetValue(key, out var tally))
                {
                    tally = new() { Policy = key.Policy, SchoolId = key.School, Status = key.Status };
                    db.Add(tally);
                }

                AddTo(db, tally, amount);
            }
        }
    }

    private static void AddTo(TeacherDevDb db, ITally tally, Amount amount)
    {
        (tally.People, tally.Short) = (tally.People + amount.People, tally.Short + amount.Short);
        if (tally.People == 0)
        {
            db.Remove(tally);
        }
    }

    private void Add(RosterLine? line, IEnumerable<Standing> standings, int sign)
    {
        if (line is null or { State: LineState.Former })
        {
            return;
        }

        var school = line.SchoolId ?? SchoolTally.NoPost;
        Put(schools, (SchoolTally.Everybody, school, ""), new(sign, 0));
        foreach (var standing in standings.Where(s => s.IsCurrent))
        {
            Amount amount = new(sign, sign * standing.Short);
            Put(district, (standing.Policy, standing.Status, standing.Counted / StandingCount.StepTenths, line.Marked), amount);
            Put(schools, (standing.Policy, school, standing.Status), amount);
        }
    }

    private static void Put<TKey>(Dictionary<TKey, Amount> tallies, TKey key, Amount amount)
        where TKey : notnull
    {
        var before = tallies.GetValueOrDefault(key);
        tallies[key] = new(before.People + amount.People, before.Short + amount.Short);
    }

    private static void Drop<TKey>(Dictionary<TKey, Amount> tallies)
        where TKey : notnull
    {
        foreach (var key in tallies.Where(t => t.Value == default).Select(t => t.Key).ToList())
        {
            tallies.Remove(key);
        }
    }

    private readonly record struct Amount(int People, long Short);
}
