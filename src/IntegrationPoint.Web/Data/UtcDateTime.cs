using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IntegrationPoint.Web.Data;

/// <summary>Instants are stored in UTC and come back marked as UTC, on both databases.</summary>
public sealed class UtcDateTime() : ValueConverter<DateTime, DateTime>(
    write => write.Kind == DateTimeKind.Utc ? write : DateTime.SpecifyKind(write, DateTimeKind.Utc),
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
