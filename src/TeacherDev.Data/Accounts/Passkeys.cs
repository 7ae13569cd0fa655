namespace TeacherDev.Data.Accounts;

public static class Passkeys
{
    /// <summary>The longest id that is kept; authenticators use some 16 to 400 bytes.</summary>
    public const int IdBytes = 768;

    public const int NameLength = 60;
}
