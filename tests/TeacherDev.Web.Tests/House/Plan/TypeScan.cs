using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>All that one type definition names, its methods' bodies included.</summary>
public sealed class TypeScan(PEReader file, MetadataReader metadata, NamedTypes named)
{
    public void Read(TypeDefinition type)
    {
        Name(type.BaseType);
        Attributes(type.GetCustomAttributes());
        Generics(type.GetGenericParameters());
        foreach (var handle in type.GetInterfaceImplementations())
            Name(metadata.GetInterfaceImplementation(handle).Interface);
        foreach (var handle in type.GetFields())
        {
            Name(handle);
            Attributes(metadata.GetFieldDefinition(handle).GetCustomAttributes());
        }
        foreach (var handle in type.GetProperties())
            Attributes(metadata.GetPropertyDefinition(handle).GetCustomAttributes());
        foreach (var handle in type.GetEvents())
            Attributes(metadata.GetEventDefinition(handle).GetCustomAttributes());
        foreach (var handle in type.GetMethods())
            Read(metadata.GetMethodDefinition(handle));
    }

    void Read(MethodDefinition method)
    {
        method.DecodeSignature(named, null);
        Attributes(method.GetCustomAttributes());
        Generics(method.GetGenericParameters());
        foreach (var handle in method.GetParameters())
            Attributes(metadata.GetParameter(handle).GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        Name(body.LocalSignature);
        foreach (var region in body.ExceptionRegions)
            Name(region.CatchType);
        foreach (var handle in IlBody.Handles(body.GetILBytes() ?? []))
            Name(handle);
    }

    void Generics(GenericParameterHandleCollection parameters)
    {
        foreach (var handle in parameters)
        {
            var parameter = metadata.GetGenericParameter(handle);
            Attributes(parameter.GetCustomAttributes());
            foreach (var constraint in parameter.GetConstraints())
                Name(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    void Attributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            Name(attribute.Constructor);
            attribute.DecodeValue(named);
        }
    }

    void Name(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                named.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0);
                break;
            case HandleKind.TypeReference:
                named.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0);
                break;
            case HandleKind.TypeSpecification:
                named.GetTypeFromSpecification(metadata, null, (TypeSpecificationHandle)handle, 0);
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Name(field.GetDeclaringType());
                field.DecodeSignature(named, null);
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Name(method.GetDeclaringType());
                method.DecodeSignature(named, null);
                break;
            case HandleKind.MemberReference:
                Name(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                var generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                Name(generic.Method);
                generic.DecodeSignature(named, null);
                break;
            case HandleKind.StandaloneSignature:
                var signature = metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
                    signature.DecodeLocalSignature(named, null);
                else
                    signature.DecodeMethodSignature(named, null);
                break;
        }
    }

    void Name(MemberReference member)
    {
        Name(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
            member.DecodeMethodSignature(named, null);
        else
            member.DecodeFieldSignature(named, null);
    }
}
