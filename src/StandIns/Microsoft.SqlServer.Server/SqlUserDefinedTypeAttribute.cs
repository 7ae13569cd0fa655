namespace Microsoft.SqlServer.Server;

/// <summary>Marks a class or struct as a type that the server can hold, and says how it is serialised.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute : Attribute
{
    /// <summary>Says that the type is as large as the server allows.</summary>
    private const int Unlimited = -1;

    private const int MostBytes = 8000;
    private int maxByteSize;

    public SqlUserDefinedTypeAttribute(Format format) => Format = format is Format.Native or Format.UserDefined
        ? format
        : throw new ArgumentOutOfRangeException(nameof(format), format, "A user-defined type is serialised natively or by itself.");

    public Format Format { get; }

    /// <summary>The most bytes of one value: 1 to 8000, or -1 for as large as the server allows.</summary>
    public int MaxByteSize
    {
        get => maxByteSize;
        set => maxByteSize = value is >= Unlimited and <= MostBytes ? value : throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }

    public bool IsFixedLength { get; set; }

    public bool IsByteOrdered { get; set; }

    public string? ValidationMethodName { get; set; }

    public string? Name { get; set; }
}
