using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>Reads from a built assembly which type names which.</summary>
public static class BuiltAssembly
{
    public static IReadOnlySet<TypeUse> UsesIn(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        var views = CompiledViews.In(metadata);
        var uses = new HashSet<TypeUse>();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var named = new NamedTypes(metadata, assembly);
            var from = named.NameOf(handle);
            from = views.GetValueOrDefault(from, from);
            if (!from.IsOurs || from.Name.StartsWith('<'))
                continue;
            new TypeScan(file, metadata, named).Read(metadata.GetTypeDefinition(handle));
            uses.UnionWith(named.Found
                .Where(to => to.IsOurs && !to.Name.StartsWith('<'))
                .Select(to => new TypeUse(from, to)));
        }
        return uses;
    }
}
