using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;

namespace TeacherDev.Web.Features.Careers.Entering;

/// <summary>Whose career it is.</summary>
public sealed record CareerPerson(int Id, string Number, string Name);

/// <param name="Whom">The person whose number stands in the form, once it is known.</param>
/// <param name="Keeps">What is sent stands at once; otherwise school and district look at it.</param>
/// <param name="Corrects">What is corrected; null for something new.</param>
/// <param name="SentBefore">What the same form made earlier, with something else in it.</param>
public sealed record CareerFormPage(CareerForm Form, CareerPerson? Whom, bool Keeps, CareerRecord? Corrects, CareerCatalogue Catalogue, CareerRecord? SentBefore);
