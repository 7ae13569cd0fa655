using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed partial class UserAddTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public UserAddTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public async Task Somebody_is_added_with_a_password_that_holds_once()
    {
        var ran = await _app.Command("user add", "王 芳", "--role", "district-hr,auditor");
        ran.Code.ShouldBe(0);
        ran.Error.ShouldBeEmpty();
        var password = Password().Match(ran.Out).Groups[1].Value;

        var account = await _app.Db(db => db.Users.SingleAsync());
        (account.UserName, account.DisplayName, account.MustChangePassword).ShouldBe(("王 芳", "王 芳", true));
        await _app.With<UserManager<Data.Accounts.Account>, int>(async accounts =>
        {
            var found = (await accounts.FindByNameAsync("王 芳"))!;
            (await accounts.GetRolesAsync(found)).Order().ShouldBe(["auditor", "district-hr"]);
            (await accounts.CheckPasswordAsync(found, password)).ShouldBeTrue();
            return 0;
        });
    }

    [Fact]
    public async Task Adding_leaves_a_row_in_the_audit_without_the_password()
    {
        await _app.Command("user add auditor1 --role auditor");
        var row = await _app.Db(db => db.Audit.SingleAsync());
        (row.Action, row.SubjectKind, row.Address, row.Detail).ShouldBe(("account.added", "account", "command", """{"roles":["auditor"]}"""));
        row.AtUtc.ShouldBe(new DateTime(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_teacher_is_tied_to_their_record_and_a_school_administrator_to_their_school()
    {
        var school = new School { Code = "3301", Name = "新城小学" };
        await _app.Db(async db =>
        {
            db.Add(school);
            await db.SaveChangesAsync();
            db.Add(new Teacher { Number = "T001", Name = "李强", SchoolId = school.Id });
            await db.SaveChangesAsync();
        });
        (await _app.Command("user add li --role teacher,school-admin --teacher T001")).Code.ShouldBe(0);
        (await _app.Command("user add head --role principal --school 3301")).Code.ShouldBe(0);

        var accounts = await _app.Db(db => db.Users.OrderBy(a => a.Id).ToListAsync());
        accounts.Select(a => (a.DisplayName, a.TeacherId is not null, a.SchoolId)).ShouldBe([("李强", true, school.Id), ("head", false, school.Id)]);
    }

    [Theory]
    [InlineData("user add a --role boss", "There is no role “boss”")]
    [InlineData("user add a --role teacher --teacher T9", "There is no teacher with the number “T9”.")]
    [InlineData("user add a --role principal --school 9", "There is no school with the code “9”.")]
    [InlineData("user add taken --role auditor", "The name “taken” is already taken.")]
    public async Task What_cannot_be_is_refused_and_leaves_nothing(string words, string sentence)
    {
        await _app.Command("user add taken --role auditor");
        var ran = await _app.Command(words);
        ran.Code.ShouldBe(1);
        ran.Error.ShouldStartWith(sentence);
        (await _app.Db(db => db.Users.CountAsync())).ShouldBe(1);
        (await _app.Db(db => db.Audit.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Everybody_on_the_roster_is_added_to_a_file_that_its_owner_alone_reads()
    {
        await _app.AddRoster();
        var file = Path.Combine(_app.Folder, "accounts.xlsx");
        var ran = await _app.Command("user add --all-teachers --out", file);
        ran.Code.ShouldBe(0, ran.Error);
        ran.Out.ShouldContain("7 accounts made");
        (await _app.Db(db => db.Users.CountAsync(a => a.TeacherId != null && a.MustChangePassword))).ShouldBe(7);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        (await _app.Command("user add --all-teachers --out", file + "2")).Out.ShouldContain("have an account already");
        var refused = await _app.Command("user add --all-teachers --anew --out", file);
        refused.Code.ShouldNotBe(0);
        refused.Error.ShouldContain("No account was made");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [GeneratedRegex("One-time password: (\\S+)\n")]
    private static partial Regex Password();
}
