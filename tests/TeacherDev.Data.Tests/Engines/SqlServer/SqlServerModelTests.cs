using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using TeacherDev.Data.Tests.Kit.SqlServer;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Engines.SqlServer;

/// <summary>The model keeps to what SQL Server accepts, and its changes to what was read.</summary>
public sealed class SqlServerModelTests
{
    [Fact]
    public void Keys_indexes_and_cascades_keep_to_what_the_server_accepts()
    {
        using var db = new SilentSqlServer().Open();
        SqlServerLimits.Breaches(db.Model).ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_is_compared_by_its_code_points_as_the_other_engines_do()
    {
        using var db = new SilentSqlServer().Open();
        var model = db.GetService<IDesignTimeModel>().Model;
        model.GetCollation().ShouldBe("Latin1_General_100_BIN2");
        model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).Where(p => p.GetCollation() is not null).ShouldBeEmpty("It would not compare with a list that comes as one parameter.");
    }

    [Fact]
    public void A_model_that_breaks_each_limit_is_found_out()
    {
        using var db = new Planted();
        var breaches = SqlServerLimits.Breaches(db.Model).ToList();
        breaches.ShouldContain("Leaf: index (Text) takes unlimited bytes of 1700");
        breaches.ShouldContain("Leaf: index (Wide) takes 1702 bytes of 1700");
        breaches.ShouldContain("Branch: key (Name) takes 902 bytes of 900");
        breaches.ShouldContain("Root: 2 cascades to Leaf: Branch > Leaf; Leaf");
        breaches.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_change_asks_for_the_version_that_was_read_and_is_refused_where_no_row_has_it()
    {
        var server = new SilentSqlServer { Changed = 1 };
        await Change(server);
        var told = server.Told.ShouldHaveSingleItem().Sql;
        told.ShouldMatch(@"UPDATE \[Teachers\] SET \[Phone\] = @p\d+, \[Version\] = @p\d+\s+OUTPUT 1\s+WHERE \[Id\] = @p\d+ AND \[Version\] = @p\d+;");

        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => Change(new() { Changed = 0 }));
    }

    private static async Task Change(SilentSqlServer server)
    {
        using var db = server.Open();
        var teacher = new Teacher { Id = 1, Number = "T1", Name = "王芳", Version = 7 };
        db.Attach(teacher);
        teacher.Phone = "13800000000";
        await db.SaveChangesAsync();
        teacher.Version.ShouldBe(8);
    }

    private sealed class Planted : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(SilentSqlServer.ConnectionString);

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity("Root", root => { root.Property<int>("Id"); root.HasKey("Id"); root.ToTable("Root"); });
            model.Entity("Branch", branch =>
            {
                branch.Property<string>("Name").HasMaxLength(451);
                branch.HasKey("Name");
                branch.Property<int>("RootId");
                branch.HasOne("Root", null).WithMany().HasForeignKey("RootId");
                branch.ToTable("Branch");
            });
            model.Entity("Leaf", leaf =>
            {
                leaf.Property<int>("Id");
                leaf.HasKey("Id");
                leaf.Property<string>("Text").HasColumnType("nvarchar(max)");
                leaf.Property<string>("Wide").HasMaxLength(851);
                leaf.HasIndex("Text");
                leaf.HasIndex("Wide");
                leaf.Property<int>("RootId");
                leaf.Property<string>("BranchName").IsRequired();
                leaf.HasOne("Root", null).WithMany().HasForeignKey("RootId");
                leaf.HasOne("Branch", null).WithMany().HasForeignKey("BranchName");
                leaf.ToTable("Leaf");
            });
        }
    }
}
