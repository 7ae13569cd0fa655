namespace TeacherDev.Web.Tests.Security.Matrix;

/// <summary>Who is sent where, naming what, and how the document lets it end.</summary>
public static class Visits
{
    private enum Kind { Own, School, Other, Missing }

    public static IEnumerable<Visit> To(District district, Door door, AccessLine line) =>
        district.People.SelectMany(person => Namings(district, door, person).Select(naming => Of(person, door, line, naming)));

    /// <summary>Parameters that no room has told how to fill.</summary>
    public static IEnumerable<string> Gaps(District district, IEnumerable<Door> doors) =>
        doors.SelectMany(door => door.Parameters.Where(one => district.For(one.UpTo) is null).Select(one =>
            $"{door.Name}: no specimen tells what to put for {{{one.Name}}}. Add a class to tests/TeacherDev.Web.Tests/Security/Matrix/Specimens: " +
            $"it makes one thing of each teacher, and calls district.Name(\"{string.Join('/', one.UpTo.Split('/')[^2..])}\", new(own, of a colleague, of the stranger, \"missing\"))."));

    private static Visit Of(Person person, Door door, AccessLine line, List<(string Name, Specimen Specimen, Kind Kind)> naming)
    {
        var reach = line.For(person);
        var told = string.Concat(naming.Select(one => $", {one.Name} {Word(one)}"));
        var address = naming.Aggregate(door.Pattern, (path, one) => path.Replace($"{{{one.Name}}}", Uri.EscapeDataString(Value(one, person)!)));
        var ending = reach is not null ? InReach(naming, person, reach.Value) ? Ending.Reached : Ending.NotFound
            : person.IsSignedIn ? Ending.Forbidden : Ending.SentToSignIn;
        return new(person, door, address, told, ending, reach ?? Reach.Nothing, naming.Any(one => one.Kind == Kind.Missing));
    }

    private static string Word((string Name, Specimen Specimen, Kind Kind) one) =>
        one.Kind == Kind.Missing ? "of nobody" : one.Specimen.IsCommon ? "common to all" : one.Kind switch { Kind.Own => "own", Kind.School => "of a colleague", _ => "of another school" };

    private static string? Value((string Name, Specimen Specimen, Kind Kind) one, Person person) => one.Kind switch
    {
        Kind.Own => one.Specimen.Own(person),
        Kind.School => one.Specimen.School,
        Kind.Other => one.Specimen.Other,
        _ => one.Specimen.Missing,
    };

    private static bool InReach(List<(string Name, Specimen Specimen, Kind Kind)> naming, Person person, Reach reach)
    {
        if (naming.Any(one => one.Kind == Kind.Missing)) return false;
        var kinds = naming.Where(one => !one.Specimen.IsCommon).Select(one => one.Kind).Distinct().ToList();
        return kinds.Count == 0 || (kinds.Count == 1 && kinds[0] switch
        {
            Kind.Own => true,
            Kind.School => reach == Reach.District || (reach == Reach.School && person.Teacher is not null),
            _ => reach == Reach.District,
        });
    }

    /// <summary>All of one kind, and one of another kind in each place.</summary>
    private static IEnumerable<List<(string Name, Specimen Specimen, Kind Kind)>> Namings(District district, Door door, Person person)
    {
        var places = door.Parameters.Select(one => (one.Name, Specimen: district.For(one.UpTo)!)).ToList();
        if (places.Count == 0) return [[]];
        Kind[] kinds = [Kind.Own, Kind.School, Kind.Other, Kind.Missing];
        var alike = kinds.Select(kind => places.Select(place => (place.Name, place.Specimen, kind)).ToList());
        var mixed = places.Count == 1 ? [] : places.SelectMany((_, odd) => new[] { Kind.Other, Kind.Missing }.Select(kind =>
            places.Select((place, at) => (place.Name, place.Specimen, at == odd ? kind : Kind.Own)).ToList()));
        return alike.Concat(mixed).Where(naming => naming.All(one => Value(one, person) is not null))
            .DistinctBy(naming => string.Join('/', naming.Select(one => Value(one, person))));
    }
}
