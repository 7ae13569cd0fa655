using Microsoft.AspNetCore.Identity;
using TeacherDev.Domain.Teachers;
using Person = TeacherDev.Data.Accounts.Account;

namespace TeacherDev.Web.Features.Demo;

/// <summary>The people of the demo district who can sign in; they exist in Development only.</summary>
internal sealed class DemoAccounts(UserManager<Person> accounts)
{
    /// <summary>No secret: it opens invented people on a developer's own machine, and nowhere else.</summary>
    public const string Password = "teacherdev-demo-1";

    public async Task Add(DemoWorld world, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools)
    {
        foreach (var person in world.Accounts)
        {
            var teacher = person.Teacher is null ? null : teachers[person.Teacher];
            var account = new Person
            {
                UserName = person.User,
                DisplayName = person.Name ?? teacher!.Name,
                TeacherId = teacher?.Id,
                SchoolId = person.School is null ? null : schools[person.School].Id,
                IsDemo = true,
            };
            var added = await accounts.CreateAsync(account, Password);
            added = added.Succeeded ? await accounts.AddToRolesAsync(account, person.Roles) : added;
            if (!added.Succeeded)
            {
                throw new InvalidOperationException(string.Join(" ", added.Errors.Select(e => e.Description)));
            }
        }
    }
}
