using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text.RegularExpressions;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>Notes every type that a signature or an attribute names while the metadata reader decodes it.</summary>
public sealed partial class NamedTypes(MetadataReader metadata, string assembly)
    : ISignatureTypeProvider<string, object?>, ICustomAttributeTypeProvider<string>
{
    public HashSet<TypeName> Found { get; } = [];

    public TypeName NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        var space = metadata.GetString(type.Namespace);
        return new TypeName(space.Length == 0 ? assembly : space, metadata.GetString(type.Name));
    }

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var name = NameOf(handle);
        Found.Add(name);
        return name.ToString();
    }

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        var name = new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
        Found.Add(name);
        return name.ToString();
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <summary>A typeof inside an attribute is kept as text, generic arguments and all.</summary>
    public string GetTypeFromSerializedName(string name)
    {
        foreach (Match match in OwnName().Matches(name))
            Found.Add(new TypeName(match.Groups[1].Value, match.Groups[2].Value));
        return name;
    }

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();
    public string GetArrayType(string elementType, ArrayShape shape) => elementType;
    public string GetSZArrayType(string elementType) => elementType;
    public string GetByReferenceType(string elementType) => elementType;
    public string GetPointerType(string elementType) => elementType;
    public string GetPinnedType(string elementType) => elementType;
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => genericType;
    public string GetGenericMethodParameter(object? genericContext, int index) => "";
    public string GetGenericTypeParameter(object? genericContext, int index) => "";
    public string GetFunctionPointerType(MethodSignature<string> signature) => "";
    public string GetSystemType() => "System.Type";
    public bool IsSystemType(string type) => type == "System.Type";
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    [GeneratedRegex(@"(TeacherDev(?:\.\w+)*)\.(\w+)(?=[+,`\[\]]|$)")]
    private static partial Regex OwnName();
}
