using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Inbox;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A signed-in browser, a passkey and a message of each person.</summary>
public sealed class OwnAccountSpecimens : ISpecimens
{
    public async Task Place(District district)
    {
        var (sessions, passkeys, messages) = await district.App.Db(async db =>
        {
            foreach (var teacher in await db.Teachers.Where(t => !db.Users.Any(a => a.TeacherId == t.Id)).ToListAsync())
                db.Users.Add(new() { UserName = teacher.Number, NormalizedUserName = teacher.Number, DisplayName = teacher.Name, TeacherId = teacher.Id, SecurityStamp = teacher.Number });
            await db.SaveChangesAsync();
            var accounts = await db.Users.Where(a => a.TeacherId != null).ToDictionaryAsync(a => a.TeacherId!.Value, a => a.Id);
            var at = new DateTime(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc);
            var browsers = accounts.ToDictionary(a => a.Key, a => new SignInSession { AccountId = a.Value, StartedAt = at, SeenAt = at, Device = "", Address = "" });
            var keys = accounts.ToDictionary(a => a.Key, a => new IdentityUserPasskey<int> { UserId = a.Value, CredentialId = BitConverter.GetBytes(a.Value), Data = Key() });
            db.AddRange(browsers.Values);
            db.AddRange(keys.Values);
            var told = accounts.ToDictionary(a => a.Key, a => Message.To(a.Value, "claim", "/policies", "申报被退回", "请补充证明", at));
            db.AddRange(told.Values);
            await db.SaveChangesAsync();
            return (browsers.ToDictionary(b => b.Key, b => $"{b.Value.Id}"), keys.ToDictionary(k => k.Key, k => Base64Url.EncodeToString(k.Value.CredentialId)), told.ToDictionary(m => m.Key, m => $"{m.Value.Id}"));
        });
        district.Name("sessions/{id}", Of(district, sessions, "99999999"));
        district.Name("inbox/{id}", Of(district, messages, "99999999"));
        district.Name("passkeys/{id}", Of(district, passkeys, Base64Url.EncodeToString([9, 9, 9, 9])));
    }

    private static Specimen Of(District district, Dictionary<int, string> names, string missing) =>
        new(p => p.Teacher is null ? null : names[p.Teacher.Id], names[district.Colleague.Id], names[district.Stranger.Id], missing);

    private static IdentityPasskeyData Key() => new() { Name = "key", PublicKey = [1], AttestationObject = [1], ClientDataJson = [1], Transports = [] };
}
