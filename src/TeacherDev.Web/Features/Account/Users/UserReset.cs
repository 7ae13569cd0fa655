using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Account.Safety.SecondStep;

namespace TeacherDev.Web.Features.Account.Users;

/// <summary>A one-time password for whoever forgot theirs, or no second step any more for whoever lost their telephone; whoever is signed in by the account is signed out.</summary>
internal sealed class UserReset(
    TeacherDevDb db, UserManager<Data.Accounts.Account> accounts, SecondStepTurn secondStep, DistrictClock clock, Actor actor, IStringLocalizer<UserText> say) : ICommand
{
    public string Usage => "user reset NAME [--second-step]";
    public string About => say["Reset.About"];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var name = line.Need("NAME").Trim();
        var account = await accounts.FindByNameAsync(name) ?? throw new CommandFault(say["Reset.Nobody", name]);
        if (line.Has("second-step"))
        {
            await secondStep.Reset(account);
            await line.Out.WriteLineAsync(say["Reset.SecondStep", name]);
            return 0;
        }

        var password = OneTimePassword.Make();

        await using var together = await db.Database.BeginTransactionAsync(stop);
        account.GiveOneTime(accounts.PasswordHasher.HashPassword(account, password));
        (await accounts.UpdateAsync(account)).OrRefuse();
        db.Audited(actor, clock.UtcNow, "password.reset", ("account", account.Id));
        await db.SaveChangesAsync(stop);
        await db.EndAll(account.Id, cancel: stop);
        await together.CommitAsync(stop);

        await line.Out.WriteLineAsync(say["Reset.Done", name]);
        await line.Out.WriteLineAsync(say["Password", password]);
        await line.Out.WriteLineAsync(say["Once"]);
        return 0;
    }
}
