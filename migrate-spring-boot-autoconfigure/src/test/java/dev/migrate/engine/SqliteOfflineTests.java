package dev.migrate.engine;

import java.util.List;

import dev.migrate.ScriptRequest;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.database.TestDatabase;
import dev.migrate.revision.Direction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OnEngine(Engine.SQLITE)
class SqliteOfflineTests extends OfflineContract {

    SqliteOfflineTests(TestDatabase database) {
        super(database);
    }

    @Override
    boolean hasConditions() {
        return false;
    }

    @Test
    void copyOfATableKeepsWhatSqlHasMadeForIt() throws Exception {
        project().sql("6f_audit.sql", """
                -- revision: 6f
                -- revises: 5e
                -- upgrade
                create table audit (id integer primary key, remark text default 'it''s; so');
                create table counted (number integer);
                create index ix_account_note on account (note) where note <> ';';
                create view noted as select note from account;
                create trigger account_ai after insert on account begin
                    insert into audit (remark) values (new.note);
                end;
                -- downgrade
                drop trigger account_ai;
                """).java("R7a_RequireNote", """
                import dev.migrate.*;

                @Revision(id = "7a", revises = "6f")
                public class R7a_RequireNote implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        op.renameColumn("account", "email", "mail");
                        op.alterColumn("account", "note", (column) -> column.defaultSql("'none'"));
                        op.dropColumn("account", "active");
                        op.createForeignKey("fk_account", "audit",
                                (foreignKey) -> foreignKey.columns("id").references("account", "id"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropForeignKey("fk_account", "audit");
                    }

                }
                """);
        upgradeScriptLeavesWhatTheUpgradeLeaves();
    }

    @Test
    void scriptThatBeginsInTheMiddleKnowsTheTablesOfTheRevisionsBefore() throws Exception {
        String whole = script(new ScriptRequest(Direction.UPGRADE, List.of("base:2b"), "sqlite", false));
        String first = script(new ScriptRequest(Direction.UPGRADE, List.of("base:1a"), "sqlite", false));
        String second = script(new ScriptRequest(Direction.UPGRADE, List.of("1a:2b"), "sqlite", false));

        assertThat(second).contains("create table migrate_copy_of_account");
        assertThat(whole).startsWith(first).endsWith(second.substring(second.indexOf("-- Running")));
    }

    @Test
    void tableThatNoRevisionCreatesIsAskedFor() {
        project().java("R6f_Legacy", change("R6f_Legacy", "6f", "5e",
                "op.alterColumn(\"legacy\", \"name\", " + "(column) -> column.notNull());"));
        assertThat(project()
            .messageOf(() -> script(new ScriptRequest(Direction.UPGRADE, List.of("5e:6f"), "sqlite", false))))
            .isEqualTo(
                    """
                            Upgrade of revision 6f (legacy, db/migrate/R6f_Legacy.java) cannot be written as SQL.
                            sqlite changes a table by putting a copy in its place, and what table legacy is like by then is not known: \
                            the revisions before do not create it, or one of them can only be run on a database. Write the script on a \
                            database that is where the script begins, without --dialect, or run the revision instead of writing it down
                            Nothing was written, and no database was touched""");
    }

    @Test
    void nothingIsGuessedAfterARevisionThatNeedsTheDatabase() {
        project().java("R6f_ByHand", change("R6f_ByHand", "6f", "5e", "op.connection();"))
            .java("R7a_Shorter", change("R7a_Shorter", "7a", "6f",
                    "op.alterColumn(\"account\", \"email\", (column) -> column.notNull());"));
        assertThat(project()
            .messageOf(() -> script(new ScriptRequest(Direction.UPGRADE, List.of("6f:7a"), "sqlite", false))))
            .contains("revision 7a", "table account", "one of them can only be run on a database");
    }

    private static String change(String name, String id, String revises, String upgrade) {
        return """
                import dev.migrate.*;

                @Revision(id = "%s", revises = "%s")
                public class %s implements Migration {

                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                }
                """.formatted(id, revises, name, upgrade);
    }

}
