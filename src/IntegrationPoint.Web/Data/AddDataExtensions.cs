using IntegrationPoint.Web.Data.Interceptors;
using IntegrationPoint.Web.Data.Sqlite;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace IntegrationPoint.Web.Data;

public static class AddDataExtensions
{
    /// <summary>Registers the database behind <see cref="AppDb"/> and nothing that names it.</summary>
    public static IServiceCollection AddData(this IServiceCollection services, DatabaseChoice choice)
    {
        services.AddSingleton(choice);
        // Version 3 of Identity's tables holds passkeys; the model reads it from here.
        services.Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3);
        services.AddSingleton<Versions>();
        services.AddSingleton<ManyRows>();
        services.AddSingleton<RecordState>();
        services.AddSingleton<HouseLists>();
        services.AddSingleton<IInterceptor, RecordChanges>();
        if (choice.IsPostgres)
        {
            services.AddLeased<PostgresDb>((provider, options) => Postgres(options, choice.ConnectionString).AddInterceptors(Interceptors(provider)));
        }
        else
        {
            services.AddSingleton<SqliteConnections>();
            services.AddLeased<SqliteDb>((provider, options) => Sqlite(options, choice.ConnectionString).AddInterceptors([.. Interceptors(provider), provider.GetRequiredService<SqliteConnections>()]));
        }

        services.AddScoped<DatabaseStart>();
        services.AddScoped<Counters>();
        services.AddSingleton<ReferenceData>();
        services.AddSingleton<RetentionPeriods>();
        services.AddHostedService<ReferenceWatch>();
        services.AddScoped<ReferenceLoader>();
        services.AddScoped<CodeLabels>();
        return services;
    }

    // Clock, audit and whatever else the house adds come before the version and the stream of many rows.
    private static IEnumerable<IInterceptor> Interceptors(IServiceProvider provider) =>
        [.. provider.GetServices<IInterceptor>(), provider.GetRequiredService<Versions>(), provider.GetRequiredService<ManyRows>()];

    /// <summary>A context goes from request to request; whoever asks for one has it alone until the request ends.</summary>
    private static void AddLeased<TDb>(this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> options)
        where TDb : AppDb
    {
        services.AddPooledDbContextFactory<TDb>(options, KeptContexts);
        services.AddScoped<AppDb>(provider => provider.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContext().Leased(provider.GetService<AuditActors>()));
    }

    /// <summary>Contexts kept between requests, each with its connection; more are made when more are needed at once.</summary>
    private const int KeptContexts = 32;

    /// <summary>A list of ids is one parameter: the statement is written once, not for every length of the list.</summary>
    private const ParameterTranslationMode OneParameter = ParameterTranslationMode.Parameter;

    private static DbContextOptionsBuilder Sqlite(DbContextOptionsBuilder options, string connection) => options
        .UseSqlite(connection, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).UseParameterizedCollectionMode(OneParameter))
        .UseSnakeCaseNamingConvention().EnableThreadSafetyChecks(false).ConfigureWarnings(Intended);

    private static DbContextOptionsBuilder Postgres(DbContextOptionsBuilder options, string connection) => options
        .UseNpgsql(WithoutCompiling(connection), postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).UseParameterizedCollectionMode(OneParameter))
        .UseSnakeCaseNamingConvention().EnableThreadSafetyChecks(false).ConfigureWarnings(Intended);

    /// <summary>Compiling a statement takes PostgreSQL longer than a page may last; who sets options of their own keeps them.</summary>
    private static string WithoutCompiling(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        builder.Options ??= "-c jit=off";
        return builder.ConnectionString;
    }

    // A count or a first look at any match needs no order; pages have one.
    private static void Intended(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning, CoreEventId.FirstWithoutOrderByAndFilterWarning);
}
