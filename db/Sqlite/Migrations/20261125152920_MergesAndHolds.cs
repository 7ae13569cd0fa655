using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MergesAndHolds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AnonymisedAt",
                table: "Teachers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MergedIntoId",
                table: "Teachers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FindingsRemovedAt",
                table: "ImportBatches",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LegalHolds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TeacherId = table.Column<int>(type: "INTEGER", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UntilOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PlacedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlacedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LiftedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    LiftedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LiftReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalHolds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalHolds_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TeacherMerges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StayId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromId = table.Column<int>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    StandsId = table.Column<int>(type: "INTEGER", nullable: false),
                    StayNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FromNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FromName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MergedBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoneBy = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TeacherMerges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TeacherMerges_Teachers_FromId",
                        column: x => x.FromId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeacherMerges_Teachers_StandsId",
                        column: x => x.StandsId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TeacherMerges_Teachers_StayId",
                        column: x => x.StayId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MergeSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MergeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    FromKey = table.Column<long>(type: "INTEGER", nullable: true),
                    StayKey = table.Column<long>(type: "INTEGER", nullable: true),
                    Field = table.Column<string>(type: "TEXT", unicode: false, maxLength: 30, nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    After = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FromOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsAdded = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MergeSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MergeSteps_TeacherMerges_MergeId",
                        column: x => x.MergeId,
                        principalTable: "TeacherMerges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_LegalHolds_TeacherId",
                table: "LegalHolds",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_MergeSteps_MergeId_Thing",
                table: "MergeSteps",
                columns: new[] { "MergeId", "Thing" });

            migrationBuilder.CreateIndex(
                name: "IX_TeacherMerges_FromId_Part",
                table: "TeacherMerges",
                columns: new[] { "FromId", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TeacherMerges_StandsId",
                table: "TeacherMerges",
                column: "StandsId");

            migrationBuilder.CreateIndex(
                name: "IX_TeacherMerges_StayId",
                table: "TeacherMerges",
                column: "StayId");

            migrationBuilder.AddForeignKey(
                name: "FK_Teachers_Teachers_MergedIntoId",
                table: "Teachers",
                column: "MergedIntoId",
                principalTable: "Teachers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Teachers_Teachers_MergedIntoId",
                table: "Teachers");

            migrationBuilder.DropTable(
                name: "LegalHolds");

            migrationBuilder.DropTable(
                name: "MergeSteps");

            migrationBuilder.DropTable(
                name: "TeacherMerges");

            migrationBuilder.DropIndex(
                name: "IX_Teachers_MergedIntoId",
                table: "Teachers");

            migrationBuilder.DropColumn(
                name: "AnonymisedAt",
                table: "Teachers");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Teachers");

            migrationBuilder.DropColumn(
                name: "FindingsRemovedAt",
                table: "ImportBatches");
        }
    }
}
