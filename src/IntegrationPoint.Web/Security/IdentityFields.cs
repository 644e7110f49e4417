using System.Linq.Expressions;
using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Web.Security;

/// <summary>The part of the identity that a rule opens.</summary>
internal static class IdentityFields
{
    private static readonly Shape FirstName = new(p => new IdentityView { PersonId = p.Id, Key = p.Key, GivenName = p.GivenName, SortName = "" });

    private static readonly Shape Names = new(p => new IdentityView
    {
        PersonId = p.Id,
        Key = p.Key,
        GivenName = p.GivenName,
        FamilyName = p.FamilyName,
        OwnScriptName = p.OwnScriptName,
        OwnScriptLanguage = p.OwnScriptLanguage,
        SortName = p.SortName,
    });

    private static readonly Shape All = new(p => new IdentityView
    {
        PersonId = p.Id,
        Key = p.Key,
        FileNumber = p.FileNumber,
        GivenName = p.GivenName,
        FamilyName = p.FamilyName,
        OwnScriptName = p.OwnScriptName,
        OwnScriptLanguage = p.OwnScriptLanguage,
        CallName = p.CallName,
        SortName = p.SortName,
        BirthDate = p.BirthDate,
        BirthPrecision = p.BirthPrecision,
        Sex = p.Sex,
        Phone = p.Phone,
        Email = p.Email,
        ContactChannel = p.ContactChannel,
        ContactLanguage = p.ContactLanguage,
        MayWrite = p.MayWrite,
        Restricted = p.Restricted,
    });

    /// <summary>Nobody where the rule opens no identity.</summary>
    public static IQueryable<IdentityView> Of(IQueryable<Person> persons, AccessRule? rule) => (Opens(rule) ? persons : persons.Where(p => false)).Select(Cut(rule));

    /// <summary>The same of a record that is loaded already; null where the rule opens no identity.</summary>
    public static IdentityView? Of(Person person, AccessRule? rule) => Opens(rule) ? Open(rule).Compiled.Value(person) : null;

    /// <summary>The cut as a part of a query.</summary>
    public static Expression<Func<Person, IdentityView>> Cut(AccessRule? rule) => Open(rule).Expression;

    public static bool Opens(AccessRule? rule) => rule is { Level: >= AccessLevel.Consent };

    private static Shape Open(AccessRule? rule) => rule?.Limit switch
    {
        FieldSets.FirstName => FirstName,
        FieldSets.NameOnly => Names,
        _ => All,
    };

    private sealed class Shape(Expression<Func<Person, IdentityView>> expression)
    {
        public Expression<Func<Person, IdentityView>> Expression => expression;
        public Lazy<Func<Person, IdentityView>> Compiled { get; } = new(expression.Compile);
    }
}
