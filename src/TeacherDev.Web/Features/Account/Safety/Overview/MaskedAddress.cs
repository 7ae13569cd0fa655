namespace TeacherDev.Web.Features.Account.Safety.Overview;

/// <summary>A mail address that its owner knows again and nobody looking over a shoulder can write down: <c>w•••@school.example</c>.</summary>
public static class MaskedAddress
{
    public static string Of(string address) => address.LastIndexOf('@') is > 0 and var at ? $"{address[0]}•••{address[at..]}" : "•••";
}
