using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Users;

internal sealed class UserAdd(
    TeacherDevDb db, UserManager<Data.Accounts.Account> accounts, AllTeachers everybody, DistrictClock clock, Actor actor, IStringLocalizer<UserText> say) : ICommand
{
    private const int NameLength = 100;

    public string Usage => "user add NAME|--all-teachers [--role ROLE] [--teacher NUMBER] [--school CODE] [--out FILE] [--anew]";
    public string About => say["About", string.Join(", ", Roles.All)];

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        if (line.Has("all-teachers")) return await everybody.Run(line, await FindSchool(line["school"], stop), stop);
        var name = line["NAME"]?.Trim() ?? "";
        if (name.Length is 0 or > NameLength) throw new CommandFault(say["NoName"]);
        var roles = ReadRoles(line["role"] ?? throw new CommandFault(CommandsText.Say("Missing", "--role"), isUsage: true));
        var teacher = await FindTeacher(line["teacher"], stop);
        var school = await FindSchool(line["school"], stop);
        var account = new Data.Accounts.Account
        {
            UserName = name,
            DisplayName = teacher?.Name ?? name,
            TeacherId = teacher?.Id,
            SchoolId = school?.Id ?? (SpeaksForSchool(roles) ? teacher?.SchoolId : null),
            MustChangePassword = true,
        };
        var password = OneTimePassword.Make();

        await using var together = await db.Database.BeginTransactionAsync(stop);
        (await accounts.CreateAsync(account, password)).OrRefuse();
        (await accounts.AddToRolesAsync(account, roles)).OrRefuse();
        db.Audited(actor, clock.UtcNow, "account.added", ("account", account.Id), new { roles });
        await db.SaveChangesAsync(stop);
        await together.CommitAsync(stop);

        await line.Out.WriteLineAsync(say["Added", name, string.Join(", ", roles)]);
        await line.Out.WriteLineAsync(say["Password", password]);
        await line.Out.WriteLineAsync(say["Once"]);
        if (account.TeacherId is null && roles.Contains(Roles.Teacher)) await line.Error.WriteLineAsync(say["UntiedTeacher"]);
        if (account.SchoolId is null && SpeaksForSchool(roles)) await line.Error.WriteLineAsync(say["UntiedSchool"]);
        return 0;
    }

    private static bool SpeaksForSchool(string[] roles) => roles.Contains(Roles.SchoolAdmin) || roles.Contains(Roles.Principal);

    private string[] ReadRoles(string typed)
    {
        string[] roles = [.. typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        return roles.Length > 0 && roles.FirstOrDefault(r => !Roles.All.Contains(r)) is null ? roles
            : throw new CommandFault(say["NoRole", roles.FirstOrDefault(r => !Roles.All.Contains(r)) ?? "", string.Join(", ", Roles.All)]);
    }

    private async Task<Teacher?> FindTeacher(string? number, CancellationToken stop)
    {
        if (number is null) return null;
        var teacher = await db.Teachers.SingleOrDefaultAsync(t => t.Number == number, stop) ?? throw new CommandFault(say["NoTeacher", number]);
        return await db.Users.AnyAsync(a => a.TeacherId == teacher.Id, stop) ? throw new CommandFault(say["TeacherTaken", number]) : teacher;
    }

    private async Task<School?> FindSchool(string? code, CancellationToken stop) =>
        code is null ? null : await db.Schools.ToChoose(clock.Today).SingleOrDefaultAsync(s => s.Code == code, stop) ?? throw new CommandFault(say["NoSchool", code]);
}
