namespace TeacherDev.Web.Features.Trainings.Calendar;

/// <summary>Names the sentences about one's sessions in a calendar program.</summary>
public sealed class CalendarText;
