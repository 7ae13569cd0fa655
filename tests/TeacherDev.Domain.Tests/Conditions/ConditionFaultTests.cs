using System.Text.Json;
using Shouldly;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Refusals;
using Xunit;

namespace TeacherDev.Domain.Tests.Conditions;

public sealed class ConditionFaultTests
{
    [Theory]
    [InlineData("""{}""", "document-missing(audience, fact)")]
    [InlineData("""{ "everybody": false }""", "document-missing(audience, fact)")]
    [InlineData("""{ "everybody": "yes" }""", """document-value(audience, everybody, "yes", true-or-false)|document-missing(audience, fact)""")]
    [InlineData("""[]""", "document-not-object(audience)")]
    [InlineData("""{ "all": [] }""", "document-missing(audience, all)")]
    [InlineData("""{ "any": [] }""", "document-missing(audience, any)")]
    [InlineData("""{ "any": {} }""", "document-value(audience, any, {}, list)")]
    [InlineData("""{ "all": [{ "everybody": true }, 7] }""", "document-not-object(audience.all[1])")]
    [InlineData("""{ "not": { "fact": "shoe-size", "in": ["42"] } }""", "condition-unknown-fact(audience.not, shoe-size)|document-unknown-key(audience.not, in)")]
    [InlineData("""{ "fact": "title" }""", "document-missing(audience, in)")]
    [InlineData("""{ "fact": "title", "in": [] }""", "document-missing(audience, in)")]
    [InlineData("""{ "fact": "title", "in": "一级教师" }""", """document-value(audience, in, "一级教师", list)""")]
    [InlineData("""{ "fact": "title", "in": ["一级教师", 2] }""", "document-value(audience, in, 2, text)")]
    [InlineData("""{ "fact": "title", "in": ["一级教师"], "onOrAfter": "2016-09-01" }""", "document-unknown-key(audience, onOrAfter)")]
    [InlineData("""{ "fact": "birth" }""", "condition-no-bound(audience)")]
    [InlineData("""{ "fact": "birth", "onOrAfter": "2016-09-31" }""", """document-value(audience, onOrAfter, "2016-09-31", date)|condition-no-bound(audience)""")]
    [InlineData("""{ "fact": "birth", "onOrAfter": "2016-09-01", "before": "2016-09-01" }""", "condition-empty-range(audience)")]
    [InlineData("""{ "fact": "age" }""", "condition-no-bound(audience)")]
    [InlineData("""{ "fact": "age", "atLeast": 55, "below": 50 }""", "condition-empty-range(audience)")]
    [InlineData("""{ "fact": "age", "atLeast": 29.5 }""", "document-value(audience, atLeast, 29.5, whole-number)|condition-no-bound(audience)")]
    [InlineData("""{ "everybody": true, "fact": "age" }""", "document-unknown-key(audience, fact)")]
    [InlineData("""{ "all": [{ "everybody": true }], "all": [{ "everybody": true }] }""", "document-key-twice(audience, all)")]
    public void A_condition_that_cannot_be_meant_is_refused(string json, string refusals)
    {
        var faults = new List<Refusal>();
        new DocumentPart(JsonDocument.Parse(json).RootElement, "audience", faults).ReadCondition();

        string.Join('|', faults).ShouldBe(refusals);
    }
}
