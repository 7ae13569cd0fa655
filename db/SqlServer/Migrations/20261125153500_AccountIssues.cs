using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TeacherDev.Db.SqlServer.Migrations
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
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ClosedBy",
                table: "AspNetUsers",
                type: "varchar(10)",
                unicode: false,
                maxLength: 10,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountIssues",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KeyHash = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    SchoolId = table.Column<int>(type: "int", nullable: true),
                    Anew = table.Column<bool>(type: "bit", nullable: false),
                    AskedById = table.Column<int>(type: "int", nullable: true),
                    AskedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AskedFrom = table.Column<string>(type: "varchar(45)", unicode: false, maxLength: 45, nullable: false),
                    AskedRequest = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Total = table.Column<int>(type: "int", nullable: false),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Holder = table.Column<string>(type: "varchar(32)", unicode: false, maxLength: 32, nullable: true),
                    LeaseUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenAt = table.Column<DateTime>(type: "datetime2", nullable: true)
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
                        .Annotation("SqlServer:Identity", "1, 1"),
                    IssueId = table.Column<int>(type: "int", nullable: false),
                    TeacherId = table.Column<int>(type: "int", nullable: false),
                    AccountId = table.Column<int>(type: "int", nullable: false),
                    Sealed = table.Column<byte[]>(type: "varbinary(100)", maxLength: 100, nullable: false)
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
