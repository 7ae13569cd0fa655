namespace TeacherDev.Domain.Imports.Batches;

/// <summary>The workbook as it was sent: read again at confirmation and for the refused rows.</summary>
public sealed class ImportFile
{
    public int BatchId { get; set; }
    public required byte[] Bytes { get; set; }
}
