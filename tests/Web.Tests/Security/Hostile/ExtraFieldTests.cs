using System.Globalization;
using System.Net;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>A form takes its own fields and no other, whatever a browser adds to them.</summary>
public sealed class ExtraFieldTests(AppFixture app) : IClassFixture<AppFixture>
{
    /// <summary>A number that stands nowhere, and its words.</summary>
    private const int Smuggled = 987_654_321;
    private static readonly string Word = Smuggled.ToString(CultureInfo.InvariantCulture);

    /// <summary>A form reads about a thousand fields; what a browser adds is sent in parts.</summary>
    private const int AtOnce = 800;

    [Fact]
    public async Task No_form_is_bound_to_a_row_of_the_database()
    {
        await using var db = app.Db();
        var rows = db.Model.GetEntityTypes().Select(t => t.ClrType).Concat(db.Model.GetEntityTypes().SelectMany(t => t.GetComplexProperties().Select(p => p.ClrType))).ToHashSet();
        var handlers = (await PostList.Handlers(app, "Post")).Concat(await PostList.Handlers(app, "Get")).ToList();
        var bound = handlers.SelectMany(h => h.Types.SelectMany(t => Within(t, [])).Where(rows.Contains).Select(t => $"{h.Name}: {t.Name}"));

        Assert.Contains(rows, t => t == typeof(Domain.Provenance));
        Assert.Contains(handlers.SelectMany(h => h.Types.SelectMany(t => Within(t, []))), t => t == typeof(Domain.Intake.DeskAnswers));
        Assert.Empty(bound.Distinct());
    }

    [Fact]
    public async Task No_field_that_a_form_does_not_have_reaches_a_row()
    {
        var posts = (await PostList.Of(app)).ToDictionary(p => p.Name, StringComparer.Ordinal);
        var names = await Columns();
        var stage = new PostStage(app);
        foreach (var one in PostCase.All.Where(c => c.Table is not null))
        {
            var post = posts[one.Post];
            var extra = post.Parts.Select(p => p + ".").Prepend("").SelectMany(part => names.Select(name => part + name))
                .Where(name => !post.Inputs.Contains(name.ToLowerInvariant())).ToList();
            foreach (var some in extra.Chunk(AtOnce))
            {
                using var answer = await stage.Send(one.Owner, await one.Make(stage), [.. some.Select(name => (name, Word))]);
                Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{one.Post}: {answer.StatusCode}");
            }
        }

        await using var db = app.Db();
        Assert.Empty(await TableSums.Find(db, value => value is string text ? text.Contains(Word, StringComparison.Ordinal) : value is int or long && Convert.ToInt64(value, CultureInfo.InvariantCulture) == Smuggled));
    }

    /// <summary>What every row of every table consists of, and the parts of its source.</summary>
    private async Task<IReadOnlyList<string>> Columns()
    {
        await using var db = app.Db();
        var rows = db.Model.GetEntityTypes().ToList();
        return
        [
            .. rows.SelectMany(t => t.GetProperties().Select(p => p.Name)
                .Concat(t.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties().Select(p => $"{c.Name}.{p.Name}")))).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static IEnumerable<Type> Within(Type type, HashSet<Type> seen)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        if (!seen.Add(inner) || inner.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true)
        {
            return [];
        }

        var parts = inner.GetGenericArguments().Concat(inner.HasElementType ? [inner.GetElementType()!] : Array.Empty<Type>());
        var own = inner.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? [] : inner.GetProperties().Select(p => p.PropertyType);
        return parts.Concat(own).SelectMany(t => Within(t, seen)).Prepend(inner);
    }
}
