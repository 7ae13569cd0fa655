using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Policies.Words;

/// <summary>Who owes a duty.</summary>
internal sealed class AudienceWords(IStringLocalizer<PoliciesText> say)
{
    public IEnumerable<string> Of(Condition audience, AudienceDay on)
    {
        if (audience is AllOf { Parts.Count: 0 }) return [say["Who.Everybody"]];
        return [say["Who.Some", Phrase(audience)], say[on switch { AudienceDay.First => "Who.OnFirst", AudienceDay.Last => "Who.OnLast", _ => "Who.On" }]];
    }

    /// <summary>A fact that comes to hold.</summary>
    public string Of(FactChange change) => Phrase(new TextIsOneOf(change.Fact, change.Values));

    /// <summary>A condition by itself, as part of a sentence.</summary>
    public string Phrase(Condition condition) => condition switch
    {
        AllOf { Parts.Count: 0 } => say["Who.Anybody"],
        AnyOf { Parts.Count: 0 } => say["Who.Nobody"],
        AllOf all => string.Join(say["Who.And"], all.Parts.Select(Inner)),
        AnyOf any => string.Join(say["Who.Or"], any.Parts.Select(Inner)),
        Not not => say["Who.Not", Inner(not.Part)],
        TextIsOneOf text => say["Who.Is", Fact(text.Fact), string.Join(say["Select.Or"], text.Values.Select(v => Value(text.Fact, v)))],
        DateLies { OnOrAfter: { } from, Before: { } before } date => say["Who.Between", Fact(date.Fact), from.AsDay(), before.AsDay()],
        DateLies { OnOrAfter: { } from } date => say["Who.From", Fact(date.Fact), from.AsDay()],
        DateLies { Before: { } before } date => say["Who.Before", Fact(date.Fact), before.AsDay()],
        NumberLies { AtLeast: { } least, Below: { } below } number => say["Who.AtLeastBelow", Fact(number.Fact), least, below],
        NumberLies { AtLeast: { } least } number => say["Who.AtLeast", Fact(number.Fact), least],
        NumberLies { Below: { } below } number => say["Who.Below", Fact(number.Fact), below],
        _ => throw new NotSupportedException($"No words for the condition {condition}."),
    };

    private string Inner(Condition part) =>
        part is AllOf { Parts.Count: > 1 } or AnyOf { Parts.Count: > 1 } ? say["Who.Group", Phrase(part)] : Phrase(part);

    private string Fact(string fact) => say[$"Fact.{fact}"];

    private string Value(string fact, string value) => value.Length == 0 ? say["Who.NoValue"] : say["Who.Value", Named(fact, value)];

    /// <summary>Levels, grades and the kinds of cohorts that travel with the program stand in documents by code; everything else in the words of a roster.</summary>
    private string Named(string fact, string value) =>
        fact is "honour-level" or "title-grade" or "cohort" && say[$"Value.{fact}.{value}"] is { ResourceNotFound: false } named ? named.Value : value;
}
