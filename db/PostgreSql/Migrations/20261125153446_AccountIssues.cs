using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TeacherDev.Db.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AccountIssues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "AspNetUsers",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClosedBy",
                table: "AspNetUsers",
                type: "character varying(10)",
                unicode: false,
                maxLength: 10,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountIssues",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    KeyHash = table.Column<string>(type: "character varying(64)", unicode: false, maxLength: 64, nullable: false),
                    SchoolId = table.Column<int>(type: "integer", nullable: true),
                    Anew = table.Column<bool>(type: "boolean", nullable: false),
                    AskedById = table.Column<int>(type: "integer", nullable: true),
                    AskedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    AskedFrom = table.Column<string>(type: "character varying(45)", unicode: false, maxLength: 45, nullable: false),
                    AskedRequest = table.Column<string>(type: "character varying(40)", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Total = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    Holder = table.Column<string>(type: "character varying(32)", unicode: false, maxLength: 32, nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountIssues", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountIssues_Schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "Schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountSlips",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    IssueId = table.Column<int>(type: "integer", nullable: false),
                    TeacherId = table.Column<int>(type: "integer", nullable: false),
                    AccountId = table.Column<int>(type: "integer", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountSlips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountSlips_AccountIssues_IssueId",
                        column: x => x.IssueId,
                        principalTable: "AccountIssues",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AccountSlips_AspNetUsers_AccountId",
                        column: x => x.AccountId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountSlips_Teachers_TeacherId",
                        column: x => x.TeacherId,
                        principalTable: "Teachers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUsers_TeacherId",
                table: "AspNetUsers",
                column: "TeacherId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountIssues_KeyHash",
                table: "AccountIssues",
                column: "KeyHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountIssues_SchoolId",
                table: "AccountIssues",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSlips_AccountId",
                table: "AccountSlips",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountSlips_IssueId_TeacherId",
                table: "AccountSlips",
                columns: new[] { "IssueId", "TeacherId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountSlips_TeacherId",
                table: "AccountSlips",
                column: "TeacherId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountSlips");

            migrationBuilder.DropTable(
                name: "AccountIssues");

            migrationBuilder.DropIndex(
                name: "IX_AspNetUsers_TeacherId",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "AspNetUsers");

            migrationBuilder.DropColumn(
                name: "ClosedBy",
                table: "AspNetUsers");
        }
    }
}
