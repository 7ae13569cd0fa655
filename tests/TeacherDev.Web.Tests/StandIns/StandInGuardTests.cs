using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using ClosedXML.Excel;
using Microsoft.Data.SqlClient;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.StandIns;

/// <summary>A stand-in that lacks a member would be found out only when it is used; here it is found at once.</summary>
public class StandInGuardTests
{
    /// <summary>The interactive sign-in of Entra needs a desktop package; a server signs in by password or by its own account.</summary>
    private const string KnownMissing = "Microsoft.Identity.Client.Broker";

    public static TheoryData<string, Type> Users => new()
    {
        { "ExcelNumberFormat", typeof(XLWorkbook) },
        { "Microsoft.SqlServer.Server", typeof(SqlConnection) },
    };

    [Theory]
    [MemberData(nameof(Users))]
    public void All_that_is_named_of_a_stand_in_is_there(string standIn, Type user)
    {
        var members = NamesOf(user.Assembly, standIn);
        members.ShouldNotBeEmpty();
        members.Where(member => !Resolves(user.Assembly, member.Token)).Select(member => member.Name).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Users))]
    public void Every_method_of_its_user_can_be_prepared(string standIn, Type user)
    {
        var (prepared, missing) = Prepare(user.Assembly);
        prepared.ShouldBeGreaterThan(3_000, standIn);
        missing.Where(m => !m.Contains(KnownMissing, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void SQL_Server_is_looked_for_and_its_parameters_have_its_types()
    {
        using var command = new SqlCommand("SELECT @day", new("Server=tcp:127.0.0.1,1;Connect Timeout=1;Encrypt=False"));
        command.Parameters.AddWithValue("@day", new DateOnly(2026, 11, 21)).SqlDbType.ShouldBe(System.Data.SqlDbType.Date);
        Should.Throw<SqlException>(command.Connection.Open).Message.ShouldContain("SQL Server");
    }

    [Fact]
    public void A_cell_shows_its_value_in_its_format()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.AddWorksheet("学时");
        sheet.Cell(1, 1).SetValue(41.5).Style.NumberFormat.Format = "0.0\" 学时\"";
        sheet.Cell(2, 1).SetValue(new DateTime(2026, 11, 21)).Style.NumberFormat.Format = "yyyy-mm-dd";

        sheet.Cell(1, 1).GetFormattedString().ShouldBe("41.5 学时");
        sheet.Cell(2, 1).GetFormattedString().ShouldBe("2026-11-21");
        sheet.Evaluate("TEXT(0.256,\"0.0%\")").ShouldBe("25.6%");
    }

    static (int Prepared, List<string> Missing) Prepare(Assembly assembly)
    {
        var (prepared, missing) = (0, new List<string>());
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var type in assembly.GetTypes().Where(t => !t.ContainsGenericParameters))
        {
            foreach (var method in type.GetMethods(all).Concat<MethodBase>(type.GetConstructors(all)).Where(m => !m.IsAbstract && !m.ContainsGenericParameters))
            {
                try
                {
                    RuntimeHelpers.PrepareMethod(method.MethodHandle);
                    prepared++;
                }
                catch (PlatformNotSupportedException)
                {
                    // The runtime itself supplies it, as for a delegate.
                }
                catch (Exception gap) when (gap is TypeLoadException or MissingMemberException or FileNotFoundException)
                {
                    missing.Add($"{type.FullName}.{method.Name}: {gap.Message}");
                }
            }
        }

        return (prepared, missing);
    }

    static List<(int Token, string Name)> NamesOf(Assembly user, string used)
    {
        using var file = new PEReader(File.OpenRead(user.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where member.Parent.Kind == HandleKind.TypeReference
               let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
               where type.ResolutionScope.Kind == HandleKind.AssemblyReference
               let assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope)
               where metadata.GetString(assembly.Name) == used
               select (MetadataTokens.GetToken(handle), $"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}"),
        ];
    }

    static bool Resolves(Assembly user, int token)
    {
        try
        {
            return user.ManifestModule.ResolveMember(token) is not null;
        }
        catch (Exception missing) when (missing is MissingMemberException or TypeLoadException or FileNotFoundException)
        {
            return false;
        }
    }
}
