using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Data;

/// <summary>Everything that is kept, in one context. Mappings stand in the room of what they map.</summary>
public sealed class TeacherDevDb(DbContextOptions<TeacherDevDb> options)
    : IdentityDbContext<Account, IdentityRole<int>, int>(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TeacherDevDb).Assembly);
    }
}
