namespace TeacherDev.Web.Tests.House.Plan;

/// <summary>A type by its namespace and its outermost name; a compiled view by its folder and file.</summary>
public sealed record TypeName(string Namespace, string Name)
{
    public bool IsOurs => Namespace.StartsWith("TeacherDev.", StringComparison.Ordinal);

    public override string ToString() => $"{Namespace}.{Name}";
}

/// <summary>One type that names another, anywhere: signature, field, attribute, generic argument, local or body.</summary>
public sealed record TypeUse(TypeName From, TypeName To);
