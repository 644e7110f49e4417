using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IntegrationPoint.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_rules",
                columns: table => new
                {
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    limit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kept_here = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_rules", x => new { x.role, x.group, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "audit_closings",
                columns: table => new
                {
                    up_to_seq = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    entries = table.Column<long>(type: "INTEGER", nullable: false),
                    before = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    signature = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_closings", x => x.up_to_seq);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: true),
                    actor = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    action = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    subjects = table.Column<string>(type: "TEXT", maxLength: 2000000, nullable: true),
                    details = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: true),
                    request_id = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    prev_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_keys",
                columns: table => new
                {
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    @public = table.Column<string>(name: "public", type: "TEXT", maxLength: 400, nullable: false),
                    @protected = table.Column<string>(name: "protected", type: "TEXT", maxLength: 4000, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_keys", x => x.fingerprint);
                });

            migrationBuilder.CreateTable(
                name: "audit_marks",
                columns: table => new
                {
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    previous = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    signature = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_marks", x => x.seq);
                });

            migrationBuilder.CreateTable(
                name: "audit_subjects",
                columns: table => new
                {
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    seq = table.Column<long>(type: "INTEGER", nullable: false),
                    changed = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_subjects", x => new { x.person_id, x.seq });
                });

            migrationBuilder.CreateTable(
                name: "barrier_reports",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barrier_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "codes",
                columns: table => new
                {
                    list = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    german = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    english = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    german_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    english_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    attributes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kept_here = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_codes", x => new { x.list, x.code, x.valid_from });
                });

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counters", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "country_lists",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    list = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    country = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kept_here = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_country_lists", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "households",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_households", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_mappings",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    headers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    columns = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_mappings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_runs",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    format = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    header_row = table.Column<int>(type: "INTEGER", nullable: false),
                    headers = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    columns = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    read = table.Column<int>(type: "INTEGER", nullable: false),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    questions = table.Column<int>(type: "INTEGER", nullable: false),
                    skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    confirmed_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    claimed_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    claims = table.Column<int>(type: "INTEGER", nullable: false),
                    failed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    forgotten_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "intake_drafts",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sitting = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<int>(type: "INTEGER", nullable: true),
                    family_of_id = table.Column<int>(type: "INTEGER", nullable: true),
                    site_id = table.Column<int>(type: "INTEGER", nullable: true),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_intake_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "known_different",
                columns: table => new
                {
                    first_id = table.Column<int>(type: "INTEGER", nullable: false),
                    second_id = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_known_different", x => new { x.first_id, x.second_id });
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person_merges",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    survivor_id = table.Column<int>(type: "INTEGER", nullable: false),
                    merged_id = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    moved = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    reversed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reversed_by_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_merges", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "persons",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    file_number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    given_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    own_script_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    own_script_language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    call_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    sort_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    birth_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    birth_precision = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    birth_place = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    sex = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    literacy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    contact_channel = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    contact_language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    may_write = table.Column<bool>(type: "INTEGER", nullable: true),
                    deceased_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    death_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    merged_into_id = table.Column<int>(type: "INTEGER", nullable: true),
                    staff_related = table.Column<bool>(type: "INTEGER", nullable: false),
                    restricted = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_persons", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_sheets",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cells = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_sheets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reference_versions",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    change = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reference_versions", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_saved_views", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sites",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sites", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "undo_steps",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changes = table.Column<string>(type: "TEXT", maxLength: 4000000, nullable: false),
                    undone_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_undo_steps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "user_sessions",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    how = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_sessions", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "users",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    site_id = table.Column<int>(type: "INTEGER", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    capacity_percent = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    single_keys_off = table.Column<bool>(type: "INTEGER", nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    run_id = table.Column<int>(type: "INTEGER", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    cells = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    identity = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    findings = table.Column<string>(type: "TEXT", maxLength: 40000, nullable: true),
                    suggestions = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    same_as_row = table.Column<int>(type: "INTEGER", nullable: true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_import_rows", x => x.id);
                    table.ForeignKey(
                        name: "fk_import_rows_import_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "import_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "addresses",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    accommodation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    street = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    postcode = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    residence_required = table.Column<bool>(type: "INTEGER", nullable: false),
                    displaced_id = table.Column<int>(type: "INTEGER", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_addresses", x => x.id);
                    table.ForeignKey(
                        name: "fk_addresses_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asylum_stages",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asylum_stages", x => x.id);
                    table.ForeignKey(
                        name: "fk_asylum_stages_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "availability",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    missing_childcare_hours = table.Column<int>(type: "INTEGER", nullable: true),
                    family_duties = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    full_days = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    health_clarification = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_availability", x => x.id);
                    table.ForeignKey(
                        name: "fk_availability_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "barriers",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    severity = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_barriers", x => x.id);
                    table.ForeignKey(
                        name: "fk_barriers_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "benefit_periods",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begin_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    corrected_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    correction_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_benefit_periods", x => x.id);
                    table.ForeignKey(
                        name: "fk_benefit_periods_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    site_id = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    lead_id = table.Column<int>(type: "INTEGER", nullable: true),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    closing_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    next_contact_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    idle_since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    horizon = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    horizon_reasons = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    horizon_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    horizon_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consents",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recipient_id = table.Column<int>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    groups = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text_version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    given_how = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consents", x => x.id);
                    table.ForeignKey(
                        name: "fk_consents_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    interpreter = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    text_version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    by_user_id = table.Column<int>(type: "INTEGER", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    no_show_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_contacts_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "correction_requests",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    old_value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    new_value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    proposed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    decider_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    proposer_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    accepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    decided_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_correction_requests_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "driving_licences",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    held = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    classes = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_driving_licences", x => x.id);
                    table.ForeignKey(
                        name: "fk_driving_licences_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    regime = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    norm = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    replaces_id = table.Column<int>(type: "INTEGER", nullable: true),
                    rule_version = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    confirmed_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rejected_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    rejected_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rejection_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duties", x => x.id);
                    table.ForeignKey(
                        name: "fk_duties_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "education",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    vocational = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    years = table.Column<int>(type: "INTEGER", nullable: true),
                    country = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    paper = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    paper_where = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    recognition = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_education", x => x.id);
                    table.ForeignKey(
                        name: "fk_education_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_sources",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    disputed = table.Column<bool>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_field_sources", x => x.id);
                    table.ForeignKey(
                        name: "fk_field_sources_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "household_members",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    household_id = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    relation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    in_benefit_unit = table.Column<bool>(type: "INTEGER", nullable: false),
                    childcare_hours = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_household_members_households_household_id",
                        column: x => x.household_id,
                        principalTable: "households",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_household_members_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "involvements",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consent_id = table.Column<int>(type: "INTEGER", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_involvements", x => x.id);
                    table.ForeignKey(
                        name: "fk_involvements_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "language_skills",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    listening = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    writing = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    speaking = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_language_skills", x => x.id);
                    table.ForeignKey(
                        name: "fk_language_skills_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "municipal_moves",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    municipality = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipal_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_municipal_moves_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "nationalities",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    country = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nationalities", x => x.id);
                    table.ForeignKey(
                        name: "fk_nationalities_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_notes_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    issuer_id = table.Column<int>(type: "INTEGER", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    work_note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    seen_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    seen_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    displaced_id = table.Column<int>(type: "INTEGER", nullable: true),
                    displaced_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    withdrawn_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_papers", x => x.id);
                    table.ForeignKey(
                        name: "fk_papers_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "participations",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    provider_id = table.Column<int>(type: "INTEGER", nullable: true),
                    entitled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    registered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    not_started_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    attended_percent = table.Column<int>(type: "INTEGER", nullable: true),
                    result = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    drop_out_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participations", x => x.id);
                    table.ForeignKey(
                        name: "fk_participations_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_locks",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    set_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    set_by_id = table.Column<int>(type: "INTEGER", nullable: false),
                    lifted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lifted_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    lift_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_locks", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_locks_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_names",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    given_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    script = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_names", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_names_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_numbers",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_numbers", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_numbers_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "search_keys",
                columns: table => new
                {
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_keys", x => new { x.key, x.person_id });
                    table.ForeignKey(
                        name: "fk_search_keys_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "spoken_languages",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_mother_tongue = table.Column<bool>(type: "INTEGER", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_spoken_languages", x => x.id);
                    table.ForeignKey(
                        name: "fk_spoken_languages_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wishes",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    plan_b = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    work_trial = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wishes", x => x.id);
                    table.ForeignKey(
                        name: "fk_wishes_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "work_experience",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    person_id = table.Column<int>(type: "INTEGER", nullable: false),
                    job = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    field = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kldb = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    years = table.Column<int>(type: "INTEGER", nullable: true),
                    form = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    tools = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    owner_body_id = table.Column<int>(type: "INTEGER", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    recorded_by_id = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_work_experience", x => x.id);
                    table.ForeignKey(
                        name: "fk_work_experience_persons_person_id",
                        column: x => x.person_id,
                        principalTable: "persons",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_user_claims_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_user_logins_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_user_passkeys_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_tokens",
                columns: table => new
                {
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_user_tokens_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "audit_head",
                columns: new[] { "id", "hash", "seq" },
                values: new object[] { 1, "0000000000000000000000000000000000000000000000000000000000000000", 0L });

            migrationBuilder.CreateIndex(
                name: "ix_addresses_municipality_from",
                table: "addresses",
                columns: new[] { "municipality", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_addresses_person_id_id_from_to_accommodation",
                table: "addresses",
                columns: new[] { "person_id", "id", "from", "to", "accommodation" });

            migrationBuilder.CreateIndex(
                name: "ix_asylum_stages_person_id",
                table: "asylum_stages",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at",
                table: "audit_entries",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_user_id_seq",
                table: "audit_entries",
                columns: new[] { "user_id", "seq" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_marks_previous",
                table: "audit_marks",
                column: "previous",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_subjects_person_id_seq",
                table: "audit_subjects",
                columns: new[] { "person_id", "seq" },
                filter: "changed");

            migrationBuilder.CreateIndex(
                name: "ix_audit_subjects_seq",
                table: "audit_subjects",
                column: "seq");

            migrationBuilder.CreateIndex(
                name: "ix_availability_person_id",
                table: "availability",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_barrier_reports_at",
                table: "barrier_reports",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_barriers_person_id",
                table: "barriers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_benefit_periods_body_id_regime_from_to_person_id",
                table: "benefit_periods",
                columns: new[] { "body_id", "regime", "from", "to", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_benefit_periods_person_id_regime_from_to_body_id",
                table: "benefit_periods",
                columns: new[] { "person_id", "regime", "from", "to", "body_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_closed_on_idle_since_person_id",
                table: "cases",
                columns: new[] { "closed_on", "idle_since", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_closed_on_next_contact_due_person_id",
                table: "cases",
                columns: new[] { "closed_on", "next_contact_due", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_lead_id_closed_on_person_id",
                table: "cases",
                columns: new[] { "lead_id", "closed_on", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_person_id_opened_on_closed_on_site_id",
                table: "cases",
                columns: new[] { "person_id", "opened_on", "closed_on", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_site_id_closed_on_person_id",
                table: "cases",
                columns: new[] { "site_id", "closed_on", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_site_id_idle_since_person_id",
                table: "cases",
                columns: new[] { "site_id", "idle_since", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_consents_person_id",
                table: "consents",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consents_recipient_id_person_id",
                table: "consents",
                columns: new[] { "recipient_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_by_user_id_on",
                table: "contacts",
                columns: new[] { "by_user_id", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_kind_on_person_id_result_no_show_reason",
                table: "contacts",
                columns: new[] { "kind", "on", "person_id", "result", "no_show_reason" });

            migrationBuilder.CreateIndex(
                name: "ix_contacts_person_id_on_kind_result",
                table: "contacts",
                columns: new[] { "person_id", "on", "kind", "result" });

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_decider_body_id_decided_at",
                table: "correction_requests",
                columns: new[] { "decider_body_id", "decided_at" });

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_key",
                table: "correction_requests",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_person_id",
                table: "correction_requests",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_country_lists_list_country_valid_from",
                table: "country_lists",
                columns: new[] { "list", "country", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_driving_licences_person_id",
                table: "driving_licences",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_duties_body_id_from_to_person_id",
                table: "duties",
                columns: new[] { "body_id", "from", "to", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_person_id_from_to_body_id",
                table: "duties",
                columns: new[] { "person_id", "from", "to", "body_id" });

            migrationBuilder.CreateIndex(
                name: "ix_education_person_id",
                table: "education",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_field_sources_person_id_field",
                table: "field_sources",
                columns: new[] { "person_id", "field" });

            migrationBuilder.CreateIndex(
                name: "ix_household_members_household_id",
                table: "household_members",
                column: "household_id");

            migrationBuilder.CreateIndex(
                name: "ix_household_members_person_id",
                table: "household_members",
                column: "person_id",
                unique: true,
                filter: "\"to\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_household_members_person_id_from_to_household_id",
                table: "household_members",
                columns: new[] { "person_id", "from", "to", "household_id" });

            migrationBuilder.CreateIndex(
                name: "ix_households_key",
                table: "households",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_mappings_body_id_headers",
                table: "import_mappings",
                columns: new[] { "body_id", "headers" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_identity",
                table: "import_rows",
                column: "identity");

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_person_id_id",
                table: "import_rows",
                columns: new[] { "person_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_run_id_row",
                table: "import_rows",
                columns: new[] { "run_id", "row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_rows_run_id_state_row",
                table: "import_rows",
                columns: new[] { "run_id", "state", "row" });

            migrationBuilder.CreateIndex(
                name: "ix_import_runs_body_id_file_hash",
                table: "import_runs",
                columns: new[] { "body_id", "file_hash" });

            migrationBuilder.CreateIndex(
                name: "ix_import_runs_key",
                table: "import_runs",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_import_runs_state",
                table: "import_runs",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_intake_drafts_by_id_finished_at",
                table: "intake_drafts",
                columns: new[] { "by_id", "finished_at" });

            migrationBuilder.CreateIndex(
                name: "ix_intake_drafts_key",
                table: "intake_drafts",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_involvements_body_id_person_id",
                table: "involvements",
                columns: new[] { "body_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_involvements_person_id",
                table: "involvements",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_involvements_user_id_person_id",
                table: "involvements",
                columns: new[] { "user_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_language_skills_person_id_language_on",
                table: "language_skills",
                columns: new[] { "person_id", "language", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_language_skills_person_id_language_on_speaking",
                table: "language_skills",
                columns: new[] { "person_id", "language", "on", "speaking" });

            migrationBuilder.CreateIndex(
                name: "ix_municipal_moves_kind_on_person_id",
                table: "municipal_moves",
                columns: new[] { "kind", "on", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_municipal_moves_municipality_kind_on",
                table: "municipal_moves",
                columns: new[] { "municipality", "kind", "on" });

            migrationBuilder.CreateIndex(
                name: "ix_municipal_moves_person_id_kind_on_municipality",
                table: "municipal_moves",
                columns: new[] { "person_id", "kind", "on", "municipality" });

            migrationBuilder.CreateIndex(
                name: "ix_nationalities_country_person_id",
                table: "nationalities",
                columns: new[] { "country", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_nationalities_person_id_id_country_from_to",
                table: "nationalities",
                columns: new[] { "person_id", "id", "country", "from", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_notes_person_id",
                table: "notes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_key",
                table: "organisations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_papers_number",
                table: "papers",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_papers_person_id_from_id_type_to_withdrawn_on",
                table: "papers",
                columns: new[] { "person_id", "from", "id", "type", "to", "withdrawn_on" });

            migrationBuilder.CreateIndex(
                name: "ix_papers_to_person_id_type_from_withdrawn_on",
                table: "papers",
                columns: new[] { "to", "person_id", "type", "from", "withdrawn_on" });

            migrationBuilder.CreateIndex(
                name: "ix_participations_person_id_started_on_ended_on_confirmed_group",
                table: "participations",
                columns: new[] { "person_id", "started_on", "ended_on", "confirmed", "group" });

            migrationBuilder.CreateIndex(
                name: "ix_participations_provider_id_person_id",
                table: "participations",
                columns: new[] { "provider_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_person_locks_person_id",
                table: "person_locks",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_merges_merged_id",
                table: "person_merges",
                column: "merged_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_names_person_id",
                table: "person_names",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_numbers_person_id",
                table: "person_numbers",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_numbers_value_kind",
                table: "person_numbers",
                columns: new[] { "value", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_persons_birth_date_merged_into_id_restricted_staff_related_deceased_on",
                table: "persons",
                columns: new[] { "birth_date", "merged_into_id", "restricted", "staff_related", "deceased_on" });

            migrationBuilder.CreateIndex(
                name: "ix_persons_file_number",
                table: "persons",
                column: "file_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persons_key",
                table: "persons",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_persons_merged_into_id",
                table: "persons",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_persons_sort_name_id_birth_date_sex_merged_into_id_restricted_staff_related_deceased_on",
                table: "persons",
                columns: new[] { "sort_name", "id", "birth_date", "sex", "merged_into_id", "restricted", "staff_related", "deceased_on" });

            migrationBuilder.CreateIndex(
                name: "ix_published_sheets_body_id_on",
                table: "published_sheets",
                columns: new[] { "body_id", "on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_key",
                table: "saved_views",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_saved_views_user_id_name",
                table: "saved_views",
                columns: new[] { "user_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_search_keys_person_id_key",
                table: "search_keys",
                columns: new[] { "person_id", "key" });

            migrationBuilder.CreateIndex(
                name: "ix_sites_code",
                table: "sites",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_spoken_languages_person_id",
                table: "spoken_languages",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_undo_steps_at",
                table: "undo_steps",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_undo_steps_key",
                table: "undo_steps",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_user_claims_user_id",
                table: "user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_logins_user_id",
                table: "user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_passkeys_user_id",
                table: "user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_user_sessions_user_id",
                table: "user_sessions",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_users_key",
                table: "users",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_wishes_person_id",
                table: "wishes",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_work_experience_person_id",
                table: "work_experience",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_rules");

            migrationBuilder.DropTable(
                name: "addresses");

            migrationBuilder.DropTable(
                name: "asylum_stages");

            migrationBuilder.DropTable(
                name: "audit_closings");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "audit_keys");

            migrationBuilder.DropTable(
                name: "audit_marks");

            migrationBuilder.DropTable(
                name: "audit_subjects");

            migrationBuilder.DropTable(
                name: "availability");

            migrationBuilder.DropTable(
                name: "barrier_reports");

            migrationBuilder.DropTable(
                name: "barriers");

            migrationBuilder.DropTable(
                name: "benefit_periods");

            migrationBuilder.DropTable(
                name: "cases");

            migrationBuilder.DropTable(
                name: "codes");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "correction_requests");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "country_lists");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "driving_licences");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "education");

            migrationBuilder.DropTable(
                name: "field_sources");

            migrationBuilder.DropTable(
                name: "household_members");

            migrationBuilder.DropTable(
                name: "import_mappings");

            migrationBuilder.DropTable(
                name: "import_rows");

            migrationBuilder.DropTable(
                name: "intake_drafts");

            migrationBuilder.DropTable(
                name: "involvements");

            migrationBuilder.DropTable(
                name: "known_different");

            migrationBuilder.DropTable(
                name: "language_skills");

            migrationBuilder.DropTable(
                name: "municipal_moves");

            migrationBuilder.DropTable(
                name: "nationalities");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "organisations");

            migrationBuilder.DropTable(
                name: "papers");

            migrationBuilder.DropTable(
                name: "participations");

            migrationBuilder.DropTable(
                name: "person_locks");

            migrationBuilder.DropTable(
                name: "person_merges");

            migrationBuilder.DropTable(
                name: "person_names");

            migrationBuilder.DropTable(
                name: "person_numbers");

            migrationBuilder.DropTable(
                name: "published_sheets");

            migrationBuilder.DropTable(
                name: "reference_versions");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "search_keys");

            migrationBuilder.DropTable(
                name: "sites");

            migrationBuilder.DropTable(
                name: "spoken_languages");

            migrationBuilder.DropTable(
                name: "undo_steps");

            migrationBuilder.DropTable(
                name: "user_claims");

            migrationBuilder.DropTable(
                name: "user_logins");

            migrationBuilder.DropTable(
                name: "user_passkeys");

            migrationBuilder.DropTable(
                name: "user_sessions");

            migrationBuilder.DropTable(
                name: "user_tokens");

            migrationBuilder.DropTable(
                name: "wishes");

            migrationBuilder.DropTable(
                name: "work_experience");

            migrationBuilder.DropTable(
                name: "households");

            migrationBuilder.DropTable(
                name: "import_runs");

            migrationBuilder.DropTable(
                name: "users");

            migrationBuilder.DropTable(
                name: "persons");
        }
    }
}
