using System.Linq.Expressions;
using IntegrationPoint.Domain.People;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>Keys that begin with one of several prefixes, as ranges of the index: works alike on both databases, which compare keys by code point.</summary>
public static class KeyRange
{
    public static Expression<Func<SearchKey, bool>> StartingWith(IEnumerable<string> prefixes)
    {
        var key = Expression.Parameter(typeof(SearchKey), "k");
        var value = Expression.Property(key, nameof(SearchKey.Key));
        var any = prefixes.Select(prefix => (Expression)Expression.AndAlso(
            Compare(value, prefix, Expression.GreaterThanOrEqual),
            Compare(value, After(prefix), Expression.LessThan))).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<SearchKey, bool>>(any, key);
    }

    public static Expression<Func<SearchKey, bool>> NotStartingWith(string prefix)
    {
        var key = Expression.Parameter(typeof(SearchKey), "k");
        var value = Expression.Property(key, nameof(SearchKey.Key));
        return Expression.Lambda<Func<SearchKey, bool>>(Expression.OrElse(Compare(value, prefix, Expression.LessThan), Compare(value, After(prefix), Expression.GreaterThanOrEqual)), key);
    }

    /// <summary>The first key behind all that begin with the prefix.</summary>
    public static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);

    // A field of an object becomes a parameter of the statement, so that one plan serves all words.
    private static BinaryExpression Compare(Expression value, string bound, Func<Expression, Expression, BinaryExpression> operation) => operation(
        Expression.Call(typeof(string), nameof(string.Compare), null, value, Expression.Field(Expression.Constant(new Bound(bound)), nameof(Bound.Text))),
        Expression.Constant(0));

    private sealed class Bound(string text)
    {
        public readonly string Text = text;
    }
}
