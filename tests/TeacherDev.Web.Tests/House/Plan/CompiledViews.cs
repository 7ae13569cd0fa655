using System.Reflection.Metadata;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>
/// Compiled views share one generated namespace; the assembly says for each which file it was,
/// and so to which room it belongs.
/// </summary>
public static class CompiledViews
{
    public static IReadOnlyDictionary<TypeName, TypeName> In(MetadataReader metadata)
    {
        var views = new Dictionary<TypeName, TypeName>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (AttributeName(metadata, attribute) != "RazorCompiledItemAttribute")
                continue;
            var values = attribute.DecodeValue(new NamedTypes(metadata, "")).FixedArguments;
            views[Split((string)values[0].Value!)] = Room((string)values[2].Value!);
        }
        return views;
    }

    static string? AttributeName(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name)
            : null;

    static TypeName Split(string type)
    {
        var full = type.Split(',')[0];
        var dot = full.LastIndexOf('.');
        return new TypeName(dot < 0 ? "" : full[..dot], full[(dot + 1)..]);
    }

    static TypeName Room(string path)
    {
        var parts = path.Trim('/').Split('/');
        return new TypeName(string.Join('.', ["TeacherDev", "Web", .. parts[..^1]]), parts[^1]);
    }
}
