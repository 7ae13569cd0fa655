using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Users;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.Issuing.Running;

/// <summary>Makes accounts for people on the roster: the staff number as user name, a one-time password each, its hash kept.</summary>
public sealed class AccountMaking(TeacherDevDb db, IPasswordHasher<Data.Accounts.Account> hasher, ILookupNormalizer normalizer, DistrictClock clock)
{
    /// <summary>So many at a time: some seconds of work, one transaction.</summary>
    public const int AtOnce = 40;

    /// <summary>Hashing is slow on purpose. It is done before any transaction, on all cores but one, so that pages go on being answered.</summary>
    public static IReadOnlyList<Slip> Passwords(IReadOnlyCollection<Candidate> people, IPasswordHasher<Data.Accounts.Account> hasher, CancellationToken stop)
    {
        var made = new ConcurrentBag<Slip>();
        var cores = Math.Max(1, Environment.ProcessorCount - 1);
        Parallel.ForEach(people, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = stop }, person =>
        {
            var password = OneTimePassword.Make();
            made.Add(new(person, password, hasher.HashPassword(new(), password)));
        });
        return [.. made.OrderBy(slip => slip.Person.TeacherId)];
    }

    public IReadOnlyList<Slip> Passwords(IReadOnlyCollection<Candidate> people, CancellationToken stop) => Passwords(people, hasher, stop);

    /// <summary>Adds or renews the accounts in the transaction of whoever calls.</summary>
    /// <returns>The account of each person.</returns>
    /// <exception cref="DbUpdateException">Somebody else gave one of them an account meanwhile.</exception>
    public async Task<IReadOnlyDictionary<int, Data.Accounts.Account>> Keep(IReadOnlyList<Slip> slips, Actor actor, CancellationToken stop)
    {
        var role = await db.Roles.Where(r => r.Name == Roles.Teacher).Select(r => r.Id).SingleAsync(stop);
        var ids = slips.Select(s => s.Person.AccountId).OfType<int>().ToList();
        var known = await db.Users.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, stop);
        var accounts = slips.ToDictionary(s => s.Person.TeacherId, s => s.Person.AccountId is { } id ? known[id] : New(s.Person));
        foreach (var slip in slips) accounts[slip.Person.TeacherId].GiveOneTime(slip.Hash);
        db.Users.AddRange(accounts.Values.Where(a => a.Id == 0));
        await db.SaveChangesAsync(stop);
        foreach (var slip in slips)
        {
            var account = accounts[slip.Person.TeacherId];
            if (slip.Person.AccountId is null) db.UserRoles.Add(new() { UserId = account.Id, RoleId = role });
            db.Audited(actor, clock.UtcNow, slip.Person.AccountId is null ? "account.added" : "password.reset", ("account", account.Id), new { roles = new[] { Roles.Teacher } });
        }

        await db.SaveChangesAsync(stop);
        return accounts;
    }

    private Data.Accounts.Account New(Candidate person) => new()
    {
        UserName = person.Number,
        NormalizedUserName = normalizer.NormalizeName(person.Number),
        DisplayName = person.Name,
        TeacherId = person.TeacherId,
        LockoutEnabled = true,
    };
}

/// <summary>One person's one-time password, in the open and hashed.</summary>
public sealed record Slip(Candidate Person, string Password, string Hash);
