using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class YearlyRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ObjectionId",
                table: "ClaimEvidence",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RotationRounds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SchoolYear = table.Column<int>(type: "integer", nullable: false),
                    CollectFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CollectUntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublicFromOn = table.Column<DateOnly>(type: "date", nullable: false),
                    PublicUntilOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EffectiveOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StayYears = table.Column<int>(type: "integer", nullable: false),
                    MovesPersonnel = table.Column<bool>(type: "boolean", nullable: false),
                    OpenedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsBest = table.Column<bool>(type: "boolean", nullable: false),
                    PublishedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Document = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EffectedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    EffectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    EndReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalledOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RotationKeeps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RoundId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Work = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Least = table.Column<int>(type: "integer", nullable: false),
                    StatedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationKeeps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationKeeps_RotationRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "RotationRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationKeeps_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RotationNeeds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RoundId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Stage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Work = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StatedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationNeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationNeeds_RotationRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "RotationRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationNeeds_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RotationPeople",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    RoundId = table.Column<int>(type: "integer", nullable: false),
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Statement = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    PartnerNumber = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    WishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NeedId = table.Column<int>(type: "integer", nullable: true),
                    IsSettled = table.Column<bool>(type: "boolean", nullable: false),
                    PlacedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    PlacedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsTakenOut = table.Column<bool>(type: "boolean", nullable: false),
                    WithdrawnBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationPeople", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationPeople_RotationNeeds_NeedId",
                        column: x => x.NeedId,
                        principalTable: "RotationNeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationPeople_RotationRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "RotationRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationPeople_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationPeople_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RotationObjections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    FiledBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FiledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    IsUpheld = table.Column<bool>(type: "boolean", nullable: false),
                    AnsweredBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationObjections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationObjections_RotationPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RotationPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RotationPlacements",
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
                    table.PrimaryKey("PK_RotationPlacements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationPlacements_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RotationPlacements_RotationPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RotationPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RotationWishes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<int>(type: "integer", nullable: false),
                    Rank = table.Column<int>(type: "integer", nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RotationWishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RotationWishes_RotationPeople_PersonId",
                        column: x => x.PersonId,
                        principalTable: "RotationPeople",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RotationWishes_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_ObjectionId_Digest",
                table: "ClaimEvidence",
                columns: new[] { "ObjectionId", "Digest" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationKeeps_RoundId_SchoolId_Work",
                table: "RotationKeeps",
                columns: new[] { "RoundId", "SchoolId", "Work" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationKeeps_SchoolId",
                table: "RotationKeeps",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationNeeds_RoundId_SchoolId_Stage_Work",
                table: "RotationNeeds",
                columns: new[] { "RoundId", "SchoolId", "Stage", "Work" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationNeeds_SchoolId",
                table: "RotationNeeds",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationObjections_PersonId",
                table: "RotationObjections",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationPeople_NeedId",
                table: "RotationPeople",
                column: "NeedId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationPeople_RoundId_TeacherId",
                table: "RotationPeople",
                columns: new[] { "RoundId", "TeacherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationPeople_SchoolId",
                table: "RotationPeople",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationPeople_TeacherId",
                table: "RotationPeople",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationPlacements_PersonId_PlacementId",
                table: "RotationPlacements",
                columns: new[] { "PersonId", "PlacementId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationPlacements_PlacementId",
                table: "RotationPlacements",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_RotationRounds_Key",
                table: "RotationRounds",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationWishes_PersonId_Rank",
                table: "RotationWishes",
                columns: new[] { "PersonId", "Rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RotationWishes_SchoolId",
                table: "RotationWishes",
                column: "SchoolId");

            migrationBuilder.AddForeignKey(
                name: "FK_ClaimEvidence_RotationObjections_ObjectionId",
                table: "ClaimEvidence",
                column: "ObjectionId",
                principalTable: "RotationObjections",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ClaimEvidence_RotationObjections_ObjectionId",
                table: "ClaimEvidence");

            migrationBuilder.DropTable(
                name: "RotationKeeps");

            migrationBuilder.DropTable(
                name: "RotationObjections");

            migrationBuilder.DropTable(
                name: "RotationPlacements");

            migrationBuilder.DropTable(
                name: "RotationWishes");

            migrationBuilder.DropTable(
                name: "RotationPeople");

            migrationBuilder.DropTable(
                name: "RotationNeeds");

            migrationBuilder.DropTable(
                name: "RotationRounds");

            migrationBuilder.DropIndex(
                name: "IX_ClaimEvidence_ObjectionId_Digest",
                table: "ClaimEvidence");

            migrationBuilder.DropColumn(
                name: "ObjectionId",
                table: "ClaimEvidence");
        }
    }
}
