namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>
/// Things to name in addresses: one class a room, found by reflection. It puts into the district what can be named there
/// (of the person, of somebody at the same school, of somebody elsewhere) and tells how the address names each.
/// </summary>
public interface ISpecimens
{
    Task Place(District district);
}

/// <summary>How one place of an address, such as <c>ledger/{id}</c>, names things.</summary>
/// <param name="Own">What belongs to the person; null when nothing does.</param>
/// <param name="School">What belongs to somebody else at the person's school.</param>
/// <param name="Other">What belongs to somebody at another school; it must not show where reach ends.</param>
/// <param name="Missing">What nobody has.</param>
public sealed record Specimen(Func<Person, string?> Own, string School, string Other, string Missing)
{
    /// <summary>Something that belongs to nobody in particular: whoever may come may see it.</summary>
    public static Specimen Common(string value, string missing) => new(_ => value, value, value, missing);

    public bool IsCommon => School == Other;
}
