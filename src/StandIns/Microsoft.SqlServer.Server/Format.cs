namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is serialised: by the server itself, or by the type.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}
