using IntegrationPoint.Web.Data.Interceptors;
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
            services.AddDbContext<AppDb, PostgresDb>((provider, options) => Postgres(options, choice.ConnectionString)
                .AddInterceptors(provider.GetServices<IInterceptor>())
                .AddInterceptors(provider.GetRequiredService<Versions>(), provider.GetRequiredService<ManyRows>()), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
        }
        else
        {
            services.AddSingleton<SqlitePragmas>();
            services.AddDbContext<AppDb, SqliteDb>((provider, options) => Sqlite(options, choice.ConnectionString)
                .AddInterceptors(provider.GetServices<IInterceptor>())
                .AddInterceptors(provider.GetRequiredService<Versions>(), provider.GetRequiredService<ManyRows>(), provider.GetRequiredService<SqlitePragmas>()), ServiceLifetime.Scoped, ServiceLifetime.Singleton);
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
