namespace Microsoft.SqlServer.Server;

/// <summary>A type was used as a user-defined type and is none.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <param name="udtType">The type that was used.</param>
    /// <param name="resourceReason">Why it may not be.</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
}
