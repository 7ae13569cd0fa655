using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SchoolsOverTime : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Schools",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Names",
                table: "Schools",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "OpenedOn",
                table: "Schools",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SuccessorId",
                table: "Schools",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SchoolEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Key = table.Column<string>(type: "varchar(60)", unicode: false, maxLength: 60, nullable: false),
                    SchoolId = table.Column<int>(type: "int", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    OldName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    NewName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SuccessorId = table.Column<int>(type: "int", nullable: true),
                    Document = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ById = table.Column<int>(type: "int", nullable: true),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoneById = table.Column<int>(type: "int", nullable: true),
                    UndoneBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoneBecause = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    HandedOverAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SchoolEvents_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SchoolEvents_Schools_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MergedPlacements",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "int", nullable: false),
                    PlacementId = table.Column<int>(type: "int", nullable: false),
                    IsRecorded = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MergedPlacements", x => new { x.EventId, x.PlacementId });
                    table.ForeignKey(
                        name: "FK_MergedPlacements_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MergedPlacements_SchoolEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "SchoolEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SchoolHandovers",
                columns: table => new
                {
                    EventId = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ThingId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SchoolHandovers", x => new { x.EventId, x.Kind, x.ThingId });
                    table.ForeignKey(
                        name: "FK_SchoolHandovers_SchoolEvents_EventId",
                        column: x => x.EventId,
                        principalTable: "SchoolEvents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Schools_SuccessorId",
                table: "Schools",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_MergedPlacements_PlacementId",
                table: "MergedPlacements",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolEvents_Key",
                table: "SchoolEvents",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SchoolEvents_SchoolId",
                table: "SchoolEvents",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_SchoolEvents_SuccessorId",
                table: "SchoolEvents",
                column: "SuccessorId");

            migrationBuilder.AddForeignKey(
                name: "FK_Schools_Schools_SuccessorId",
                table: "Schools",
                column: "SuccessorId",
                principalTable: "Schools",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Schools_Schools_SuccessorId",
                table: "Schools");

            migrationBuilder.DropTable(
                name: "MergedPlacements");

            migrationBuilder.DropTable(
                name: "SchoolHandovers");

            migrationBuilder.DropTable(
                name: "SchoolEvents");

            migrationBuilder.DropIndex(
                name: "IX_Schools_SuccessorId",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "Names",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "OpenedOn",
                table: "Schools");

            migrationBuilder.DropColumn(
                name: "SuccessorId",
                table: "Schools");
        }
    }
}
