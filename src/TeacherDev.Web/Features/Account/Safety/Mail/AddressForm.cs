namespace TeacherDev.Web.Features.Account.Safety.Mail;

public sealed record AddressForm
{
    public string? Address { get; init; }
    public string? Password { get; init; }
}
