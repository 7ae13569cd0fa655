using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using TeacherDev.Web.Tests.House.Plan;

namespace TeacherDev.Web.Tests.House.Sentences;

/// <summary>What compiled views write without asking anybody: the literal text between and inside their tags.</summary>
public static partial class ViewTexts
{
    const int LoadString = 0x72;

    public static IEnumerable<(string View, string Text)> In(string assembly) =>
        from written in HtmlIn(assembly)
        from text in Words(written.Html)
        select (written.View, text);

    /// <summary>What each method of a compiled view writes literally.</summary>
    public static IEnumerable<(string View, string Html)> HtmlIn(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var views = CompiledViews.In(metadata);
        var named = new NamedTypes(metadata, "");
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0 || !views.TryGetValue(named.NameOf(method.GetDeclaringType()), out var view))
                continue;
            yield return (view.ToString(), Written(metadata, file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? []));
        }
    }

    /// <summary>The words a reader would see or hear in a piece of HTML.</summary>
    public static IEnumerable<string> Words(string html) =>
        SpokenAttribute().Matches(html).Select(match => match.Groups[1].Value)
            .Concat(Tag().Split(Entity().Replace(html, " ")))
            .Select(text => text.Trim())
            .Where(text => Letters().IsMatch(text));

    static string Written(MetadataReader metadata, byte[] il)
    {
        var written = new StringBuilder();
        var last = "";
        foreach (var one in IlBody.Instructions(il))
            if (one.Code == LoadString)
                last = metadata.GetUserString(MetadataTokens.UserStringHandle(one.Token & 0xFFFFFF));
            else if (one.Operand == System.Reflection.Emit.OperandType.InlineMethod)
            {
                // A tag helper's attribute writes @T["Key"] literally too: then the key went into another call first.
                if (NameOf(metadata, MetadataTokens.EntityHandle(one.Token)) == "WriteLiteral")
                    written.Append(last);
                last = "";
            }
        return written.ToString();
    }

    static string? NameOf(MetadataReader metadata, EntityHandle method) => method.Kind == HandleKind.MemberReference
        ? metadata.GetString(metadata.GetMemberReference((MemberReferenceHandle)method).Name)
        : null;

    [GeneratedRegex(@"<[^>]*(?:>|$)")]
    private static partial Regex Tag();

    [GeneratedRegex("""\b(?:aria-label|title|placeholder|alt|aria-description)="([^"]*)""")]
    private static partial Regex SpokenAttribute();

    [GeneratedRegex(@"&#?\w+;")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\p{L}{2,}|[\u3400-\u9fff]")]
    private static partial Regex Letters();
}
