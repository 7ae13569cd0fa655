namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>One stretch of a career.</summary>
/// <param name="End">Its last day; null while it goes on.</param>
/// <param name="Look">How it is drawn: plain, stays (known without its day), atrisk, notmet.</param>
/// <param name="Href">What stands behind it.</param>
public sealed record CareerSpan(string Name, DateOnly Start, DateOnly? End, string Look = "plain", string? Href = null);

/// <summary>One lane of the picture, such as the titles.</summary>
public sealed record CareerLane(string Name, IReadOnlyList<CareerSpan> Spans);

/// <summary>The training hours of one calendar year, in tenths.</summary>
public sealed record CareerYear(int Year, int Tenths, string Href);
