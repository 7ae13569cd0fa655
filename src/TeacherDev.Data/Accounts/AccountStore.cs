using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Accounts;

/// <summary>Identity's store, with two promises more: recovery codes are kept as hashes only, and no authenticator code is taken twice.</summary>
public sealed class AccountStore(TeacherDevDb db, IdentityErrorDescriber words) : UserStore<Account, IdentityRole<int>, TeacherDevDb, int>(db, words)
{
    private const char Hashed = '#';

    /// <summary>Also called by Identity itself with what is left after one was used: that is hashed already.</summary>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => code.StartsWith(Hashed) ? code : Hash(user, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(user, code), cancellationToken);

    /// <summary>Takes the code of a half minute, unless it or a later one was taken before; of two at the same moment one wins, on whichever node.</summary>
    public async Task<bool> TakeCode(Account account, long step, CancellationToken cancel = default)
    {
        var taken = await Context.Users.Where(a => a.Id == account.Id && (a.LastCodeStep == null || a.LastCodeStep < step))
            .ExecuteUpdateAsync(a => a.SetProperty(one => one.LastCodeStep, step), cancel) == 1;
        if (taken) Context.Entry(account).Property(a => a.LastCodeStep).OriginalValue = account.LastCodeStep = step;
        return taken;
    }

    private static string Hash(Account user, string code) =>
        Hashed + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{code}")));
}
