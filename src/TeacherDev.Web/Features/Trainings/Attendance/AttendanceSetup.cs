namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>What attendance asks of the container.</summary>
public static class AttendanceSetup
{
    public static IServiceCollection AddAttendance(this IServiceCollection services) => services
        .AddScoped<AttendanceDesk>()
        .AddScoped<RegisterDesk>()
        .AddScoped<AttendanceReach>()
        .AddScoped<Results.ResultDesk>()
        .AddScoped<CheckIns.CheckInDesk>()
        .AddSingleton<CheckIns.CheckInRate>()
        .AddScoped<Sheets.AttendanceSheet>()
        .AddScoped<Sheets.SheetWords>();
}
