package dev.migrate.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import javax.sql.DataSource;

import dev.migrate.HistoryEntry;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.StepDescription;
import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import dev.migrate.revision.RevisionGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Real databases go through a graph with everything that a graph can have. After each
 * step, the version rows must be those of the plan; after each walk, the schema must be
 * what the applied revisions made of it.
 *
 * <pre>
 * base core01   core02   core03   shop04 … shop09   join10 … join12   left13 … left15   left16
 *                  |        |                         |       |                           |
 *                  |        stok04 … stok08 ----------'       rght13 … rght15             |
 *                  note03 … note05 -------------------------------------------------------'
 *
 * base audi01 … audi03   audi04 … audi06   abra07   audi08   audi09
 *                  |                  |               |
 *                  mail04 … mail06    acab07 ---------'
 * </pre>
 *
 * {@code audi03} depends on {@code shop05}, {@code audi05} on the label {@code stock},
 * {@code mail06} on the label {@code left}, and {@code audi09} on {@code rght15}, which
 * therefore is a head but no real head. The lower tree is in a second location.
 */
@FreshDatabaseForEachTest
abstract class GraphOnDatabaseContract {

    private static final String TABLE_PREFIX = "made_by_";

    private final DataSource dataSource;

    @TempDir
    Path directory;

    private Migrate migrate;

    GraphOnDatabaseContract(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @BeforeEach
    void writeRevisions() {
        Project project = new Project(this.directory);
        List<String> scripts = new ArrayList<>();
        write(project, scripts, "core01", "branch-labels: core");
        line(project, scripts, "core", 2, 3, "core01");
        write(project, scripts, "shop04", "revises: core03", "branch-labels: shop");
        line(project, scripts, "shop", 5, 9, "shop04");
        write(project, scripts, "stok04", "revises: core03", "branch-labels: stock");
        line(project, scripts, "stok", 5, 8, "stok04");
        write(project, scripts, "join10", "revises: shop09, stok08");
        line(project, scripts, "join", 11, 12, "join10");
        write(project, scripts, "left13", "revises: join12", "branch-labels: left");
        line(project, scripts, "left", 14, 15, "left13");
        write(project, scripts, "rght13", "revises: join12", "branch-labels: right");
        line(project, scripts, "rght", 14, 15, "rght13");
        write(project, scripts, "note03", "revises: core02", "branch-labels: note");
        line(project, scripts, "note", 4, 5, "note03");
        write(project, scripts, "left16", "revises: left15, note05");
        write(project, scripts, "audi01", "branch-labels: audit");
        write(project, scripts, "audi02", "revises: audi01");
        write(project, scripts, "audi03", "revises: audi02", "depends-on: shop05");
        write(project, scripts, "audi04", "revises: audi03");
        write(project, scripts, "audi05", "revises: audi04", "depends-on: stock");
        write(project, scripts, "audi06", "revises: audi05");
        write(project, scripts, "mail04", "revises: audi03", "branch-labels: mail");
        write(project, scripts, "mail05", "revises: mail04");
        write(project, scripts, "mail06", "revises: mail05", "depends-on: left");
        write(project, scripts, "abra07", "revises: audi06");
        write(project, scripts, "acab07", "revises: audi06");
        write(project, scripts, "audi08", "revises: abra07, acab07");
        write(project, scripts, "audi09", "revises: audi08", "depends-on: rght15");
        assertThat(scripts).hasSize(40);
        this.migrate = project.on(this.dataSource);
    }

    private static void line(Project project, List<String> scripts, String name, int from, int to, String below) {
        String parent = below;
        for (int number = from; number <= to; number++) {
            String id = "%s%02d".formatted(name, number);
            write(project, scripts, id, "revises: " + parent);
            parent = id;
        }
    }

    private static void write(Project project, List<String> scripts, String id, String... headers) {
        String table = TABLE_PREFIX + id;
        String text = Project.script(id, headers)
            .replace("-- upgrade\n", "-- upgrade\ncreate table %s (id bigint);\n".formatted(table))
            .replace("-- downgrade\n", "-- downgrade\ndrop table %s;\n".formatted(table));
        boolean lowerTree = id.startsWith("a") || id.startsWith("mail");
        if (lowerTree) {
            project.file("scripts/" + id + ".sql", text);
        }
        else {
            project.sql(id + ".sql", text);
        }
        scripts.add(id);
    }

    @Test
    void everythingIsAppliedAtOnceAndTakenBack() {
        RevisionGraph graph = this.migrate.graph();
        assertThat(graph.bases()).containsExactlyInAnyOrder("core01", "audi01");
        assertThat(graph.heads()).containsExactlyInAnyOrder("left16", "rght15", "mail06", "audi09");

        assertThat(upgrade("heads")).hasSize(40);
        assertThat(rows()).containsExactlyInAnyOrder("left16", "mail06", "audi09");
        assertThat(this.migrate.status().upToDate()).isTrue();
        assertThat(upgrade("heads")).isEmpty();

        assertThat(downgrade("base")).hasSize(40);
        assertThat(rows()).isEmpty();
        assertThat(this.migrate.history()).hasSize(80);
    }

    @Test
    void branchesAreWalkedUpOneByOne() {
        assertThat(upgrade("shop")).containsExactly("core01", "core02", "core03", "shop04");
        assertThat(upgrade("+2")).containsExactly("shop05", "shop06");
        assertThat(upgrade("stock@+1")).containsExactly("stok04");
        assertThat(rows()).containsExactlyInAnyOrder("shop06", "stok04");
        assertThat(upgrade("abra")).hasSize(7).endsWith("abra07");
        assertThat(rows()).containsExactlyInAnyOrder("shop06", "abra07");
        assertThat(upgrade("note@note04")).containsExactly("note03", "note04");
        assertThat(upgrade("acab+1")).containsExactly("acab07", "audi08");
        assertThat(upgrade("join10")).hasSize(8).endsWith("join10");
        assertThat(upgrade("mail@head")).containsSubsequence("left13", "mail06");
        assertThat(rows()).containsExactlyInAnyOrder("mail06", "note04", "audi08");
        assertThat(upgrade("right@head")).containsExactly("rght13", "rght14", "rght15");
        assertThat(rows()).containsExactlyInAnyOrder("mail06", "note04", "audi08", "rght15");
        assertThat(upgrade("audi08+1")).containsExactly("audi09");
        assertThat(rows()).containsExactlyInAnyOrder("mail06", "note04", "audi09");
        assertThat(upgrade("heads")).containsExactlyInAnyOrder("left14", "left15", "note05", "left16");
    }

    @Test
    void branchesAreWalkedDownOneByOne() {
        upgrade("heads");

        assertThat(downgrade("mail@-1")).containsExactly("mail06");
        assertThat(downgrade("abra")).containsExactlyInAnyOrder("audi09", "audi08");
        assertThat(downgrade("audi06")).containsExactlyInAnyOrder("abra07", "acab07");
        assertThat(rows()).containsExactlyInAnyOrder("left16", "rght15", "audi06", "mail05");
        assertThat(downgrade("left@left14")).containsExactly("left16", "left15");
        assertThat(rows()).containsExactlyInAnyOrder("left14", "note05", "rght15", "audi06", "mail05");
        assertThat(downgrade("join12")).hasSize(5);
        assertThat(downgrade("core03")).contains("join10", "audi03", "mail04").doesNotContain("note03", "audi02");
        assertThat(rows()).containsExactlyInAnyOrder("core03", "note05", "audi02");
        assertThat(downgrade("audit@base")).containsExactly("audi02", "audi01");
        assertThat(downgrade("note@-2")).containsExactly("note05", "note04");
        assertThat(downgrade("base")).hasSize(4);
    }

    @Test
    void databaseGoesFromOneBranchToAnother() {
        assertThat(upgrade("mail@head")).isNotEmpty();
        assertThat(downgrade("left@join11")).isNotEmpty();
        assertThat(upgrade("right@+1")).isNotEmpty();
        assertThat(upgrade("audit@audi05")).isNotEmpty();
        assertThat(downgrade("stock@stok05")).isNotEmpty();
        assertThat(upgrade("note@note05")).isNotEmpty();
        assertThat(downgrade("shop@core03")).isNotEmpty();
        assertThat(upgrade("audi09")).isNotEmpty();
        assertThat(downgrade("audit@base")).isNotEmpty();
        assertThat(upgrade("left16")).isNotEmpty();
        assertThat(downgrade("note@core02")).isNotEmpty();
        assertThat(upgrade("heads")).isNotEmpty();
        assertThat(this.migrate.status().upToDate()).isTrue();
    }

    @Test
    void rowsAreStampedWhereverTheSchemaIs() {
        upgrade("heads");

        stamp("join12");
        assertThat(rows()).containsExactly("join12");
        stamp("left13", "rght15");
        stamp("audit@audi09");
        stamp("note", "mail06");
        stamp("audit@base");
        stamp("stok05", "shop07", "acab");
        stamp("core03");
        stamp("base");
        assertThat(rows()).isEmpty();
        new JdbcTemplate(this.dataSource).update("insert into migrate_version (version_num) values ('ghost')");
        this.migrate.stamp(List.of("audi09", "left16", "mail06"), true, MigrationListener.NONE);
        assertThat(this.migrate.status().upToDate()).isTrue();

        assertThat(downgrade("base")).hasSize(40);
    }

    private List<String> upgrade(String target) {
        Plan plan = this.migrate.graph().upgrade(rows(), target);
        List<String> revisions = walk(plan, (listener, migrate) -> migrate.upgrade(target, listener));
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(this.migrate.graph().ancestors(rows()));
        return revisions;
    }

    private List<String> downgrade(String target) {
        Plan plan = this.migrate.graph().downgrade(rows(), target);
        List<String> revisions = walk(plan, (listener, migrate) -> migrate.downgrade(target, listener));
        assertThat(tables()).containsExactlyInAnyOrderElementsOf(this.migrate.graph().ancestors(rows()));
        return revisions;
    }

    private void stamp(String... targets) {
        Plan plan = this.migrate.graph().stamp(rows(), List.of(targets), false);
        List<String> tables = tables();
        assertThat(walk(plan, (listener, migrate) -> migrate.stamp(List.of(targets), false, listener))).isNotEmpty();
        assertThat(tables()).isEqualTo(tables);
    }

    private List<String> walk(Plan plan, BiFunction<MigrationListener, Migrate, List<HistoryEntry>> walk) {
        List<List<String>> rowsAfterEachStep = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {

            @Override
            public void finished(StepDescription step, HistoryEntry entry) {
                rowsAfterEachStep.add(sorted(rows()));
            }

        };
        List<HistoryEntry> entries = walk.apply(listener, this.migrate);
        // all that a stamp moves is one transaction
        assertThat(rowsAfterEachStep).isEqualTo(plan.steps()
            .stream()
            .map((step) -> sorted((step instanceof Step.Stamp) ? plan.rows() : step.rows()))
            .toList());
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(plan.rows());
        return entries.stream().map(HistoryEntry::revision).toList();
    }

    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }

    /**
     * The rows on a connection of their own, which sees only what is committed. They are
     * in the order in which Migrate gets them as well, since equals are dealt with in
     * that order.
     */
    private List<String> rows() {
        if (!tableNames().contains("migrate_version")) {
            return List.of();
        }
        return new JdbcTemplate(this.dataSource).queryForList("select version_num from migrate_version", String.class);
    }

    private List<String> tables() {
        return tableNames().stream()
            .filter((name) -> name.startsWith(TABLE_PREFIX))
            .map((name) -> name.substring(TABLE_PREFIX.length()))
            .toList();
    }

    private List<String> tableNames() {
        try (Connection connection = this.dataSource.getConnection();
                ResultSet tables = connection.getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
