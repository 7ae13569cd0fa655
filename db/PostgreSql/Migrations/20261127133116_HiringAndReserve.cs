using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class HiringAndReserve : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HiringRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SchoolYear = table.Column<int>(type: "integer", nullable: false),
                    InFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    InUntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CrossFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CrossUntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssignFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AssignUntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WaitMonths = table.Column<int>(type: "integer", nullable: false),
                    Applications = table.Column<int>(type: "integer", nullable: false),
                    OpenedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EffectedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    EffectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    EndReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalledOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReserveMembers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: false),
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    Subjects = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Stages = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Zone = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EnteredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    ConfirmedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReserveMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReserveMembers_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Shortages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Work = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Why = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StatedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WithdrawnBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Shortages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Shortages_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiringPosts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RoundId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Work = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StatedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringPosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiringPosts_HiringRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "HiringRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringPosts_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReserveCalls",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ShortageId = table.Column<int>(type: "integer", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: false),
                    MoveId = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReserveCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReserveCalls_Moves_MoveId",
                        column: x => x.MoveId,
                        principalTable: "Moves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReserveCalls_ReserveMembers_MemberId",
                        column: x => x.MemberId,
                        principalTable: "ReserveMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReserveCalls_Shortages_ShortageId",
                        column: x => x.ShortageId,
                        principalTable: "Shortages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiringPeople",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RoundId = table.Column<int>(type: "integer", nullable: false),
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Work = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PostId = table.Column<int>(type: "integer", nullable: true),
                    OnDay = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LevelWord = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    MovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiringPeople_HiringPosts_PostId",
                        column: x => x.PostId,
                        principalTable: "HiringPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringPeople_HiringRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "HiringRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringPeople_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringPeople_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiringApplications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<int>(type: "integer", nullable: false),
                    PostId = table.Column<int>(type: "integer", nullable: false),
                    AppliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsHired = table.Column<bool>(type: "boolean", nullable: true),
                    Word = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringApplications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiringApplications_HiringPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "HiringPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringApplications_HiringPosts_PostId",
                        column: x => x.PostId,
                        principalTable: "HiringPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiringEntries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PostId = table.Column<int>(type: "integer", nullable: true),
                    OnDay = table.Column<DateOnly>(type: "date", nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Document = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Word = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    IsCorrection = table.Column<bool>(type: "boolean", nullable: false),
                    By = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiringEntries_HiringPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "HiringPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringEntries_HiringPosts_PostId",
                        column: x => x.PostId,
                        principalTable: "HiringPosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HiringPlacements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<int>(type: "integer", nullable: false),
                    PlacementId = table.Column<int>(type: "integer", nullable: false),
                    IsRecorded = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HiringPlacements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HiringPlacements_HiringPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "HiringPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HiringPlacements_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HiringApplications_PersonId",
                table: "HiringApplications",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringApplications_PostId",
                table: "HiringApplications",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringEntries_PersonId",
                table: "HiringEntries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringEntries_PostId",
                table: "HiringEntries",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringPeople_PostId",
                table: "HiringPeople",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringPeople_RoundId_SchoolId",
                table: "HiringPeople",
                columns: new[] { "RoundId", "SchoolId" });

            migrationBuilder.CreateIndex(
                name: "IX_HiringPeople_RoundId_TeacherId",
                table: "HiringPeople",
                columns: new[] { "RoundId", "TeacherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HiringPeople_SchoolId",
                table: "HiringPeople",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringPeople_TeacherId",
                table: "HiringPeople",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringPlacements_PersonId_PlacementId",
                table: "HiringPlacements",
                columns: new[] { "PersonId", "PlacementId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HiringPlacements_PlacementId",
                table: "HiringPlacements",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringPosts_RoundId_SchoolId_Work",
                table: "HiringPosts",
                columns: new[] { "RoundId", "SchoolId", "Work" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HiringPosts_SchoolId",
                table: "HiringPosts",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_HiringRounds_Key",
                table: "HiringRounds",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReserveCalls_MemberId",
                table: "ReserveCalls",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveCalls_MoveId",
                table: "ReserveCalls",
                column: "MoveId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReserveCalls_ShortageId",
                table: "ReserveCalls",
                column: "ShortageId");

            migrationBuilder.CreateIndex(
                name: "IX_ReserveMembers_Key",
                table: "ReserveMembers",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReserveMembers_TeacherId",
                table: "ReserveMembers",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_Shortages_Key",
                table: "Shortages",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Shortages_SchoolId_UntilOn",
                table: "Shortages",
                columns: new[] { "SchoolId", "UntilOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HiringApplications");

            migrationBuilder.DropTable(
                name: "HiringEntries");

            migrationBuilder.DropTable(
                name: "HiringPlacements");

            migrationBuilder.DropTable(
                name: "ReserveCalls");

            migrationBuilder.DropTable(
                name: "HiringPeople");

            migrationBuilder.DropTable(
                name: "ReserveMembers");

            migrationBuilder.DropTable(
                name: "Shortages");

            migrationBuilder.DropTable(
                name: "HiringPosts");

            migrationBuilder.DropTable(
                name: "HiringRounds");
        }
    }
}
