using FsCheck;
using FsCheck.Fluent;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Tests.Kit;

namespace TeacherDev.Domain.Tests.Requirements.Properties;

/// <summary>A person, a ledger, policies and a day to ask for.</summary>
internal sealed record Case(Person Person, Policy[] Policies, string AsOf)
{
    public static readonly Gen<Case> Any =
        from person in SomePerson.Any
        from policies in Gen.OneOf(SomePolicies.Pack, Gen.Constant(Kit.Duties.Pack))
        from asOf in Gen.Elements("2021-01-01", "2022-12-31", "2025-12-31", "2026-01-01", "2026-10-31")
        select new Case(person, policies, asOf);

    public string Whole(string? knownAt = null) => Person.Stands(AsOf, knownAt, Kit.Duties.Book(Policies)).Whole();

    public override string ToString() => $"{Person} as of {AsOf}\n{string.Join('\n', Policies.Select(p =>
        $"{p.Code} {p.Window} caps {string.Join(", ", p.Caps.Select(c => $"{c.Code} {c.AtMost} {c.Per}"))}"))}\n{Whole()}";
}
