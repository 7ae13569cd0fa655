namespace TeacherDev.Data.Accounts;

/// <summary>A key that signs cookies and forms, or its revocation, as the framework writes it; every node of a district reads the same.</summary>
public sealed class ProtectionKey
{
    public int Id { get; set; }

    /// <summary>What the framework calls it; unique.</summary>
    public required string Name { get; set; }

    public required string Xml { get; set; }
}
