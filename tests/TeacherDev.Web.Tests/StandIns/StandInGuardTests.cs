using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using ClosedXML.Excel;
using Shouldly;
using Xunit;

namespace TeacherDev.Web.Tests.StandIns;

/// <summary>A stand-in that lacks a member would be found out only when a cell is shown; here it is found at once.</summary>
public class StandInGuardTests
{
    [Fact]
    public void All_that_ClosedXML_names_of_the_stand_in_is_there()
    {
        var members = NamesOf(typeof(XLWorkbook).Assembly, "ExcelNumberFormat");
        members.ShouldNotBeEmpty();
        members.Where(member => !Resolves(typeof(XLWorkbook).Assembly, member.Token)).Select(member => member.Name).ShouldBeEmpty();
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
