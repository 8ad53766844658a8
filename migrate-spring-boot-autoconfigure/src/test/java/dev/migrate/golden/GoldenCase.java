package dev.migrate.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.migrate.Difference;
import dev.migrate.GeneratedRevision;
import dev.migrate.Migrate;
import dev.migrate.MigrationListener;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.schema.Schema;
import org.springframework.util.StringUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page, tried out on a database.
 */
final class GoldenCase {

    private final GoldenPage page;

    private final GoldenDatabase database;

    private final GoldenProject java;

    private final GoldenProject sql;

    private final Schema entities;

    private final List<String> found;

    private final Path javaFile;

    private final Path sqlFile;

    /**
     * Makes the database what it is on a page, and writes revisions.
     * @param page the page
     * @param database the database
     * @param entities the entities of all pages
     * @param directory for the projects
     */
    GoldenCase(GoldenPage page, GoldenDatabase database, GoldenEntities entities, Path directory)
            throws IOException, SQLException {
        this.page = page;
        this.database = database;
        this.java = new GoldenProject(directory.resolve("java"), RevisionFormat.JAVA);
        this.sql = new GoldenProject(directory.resolve("sql"), RevisionFormat.SQL);
        Files.createDirectories(this.java.classes());
        Files.createDirectories(this.sql.classes());
        database.reset(page.database());
        this.entities = entities.read(page, database.dataSource());
        GeneratedRevision revision = write(this.java);
        this.found = revision.differences();
        this.javaFile = Objects.requireNonNull(revision.file());
        this.sqlFile = Objects.requireNonNull(write(this.sql).file());
    }

    private GeneratedRevision write(GoldenProject project) {
        Migrate migrate = project.on(this.database.dataSource(), this.entities);
        return migrate.revision(new RevisionRequest(StringUtils.uncapitalize(this.page.title()), List.of("head"), true,
                project.format(), id(), List.of(), List.of(), false, null, null));
    }

    /**
     * As random as others, but the same each time.
     */
    private String id() {
        return UUID.nameUUIDFromBytes(this.page.name().getBytes(UTF_8)).toString().substring(24);
    }

    Path javaFile() {
        return this.javaFile;
    }

    Path javaClasses() {
        return this.java.classes();
    }

    String text() {
        return this.page.text(this.found, this.javaFile, this.sqlFile);
    }

    /**
     * Runs both revisions, up and down.
     */
    void run() throws SQLException {
        this.database.reset(this.page.database());
        List<String> before = catalog();
        Migrate migrate = upgrade(this.java);
        assertThat(migrate.compare()).as("differences after the upgrade").extracting(Difference::description).isEmpty();
        List<String> after = catalog();
        downgrade(this.java, before);
        upgrade(this.sql);
        assertThat(catalog()).as("what SQL makes of the database, compared with Java").isEqualTo(after);
        downgrade(this.sql, before);
    }

    private Migrate upgrade(GoldenProject project) {
        Migrate migrate = project.on(this.database.dataSource(), this.entities);
        migrate.upgrade("head", MigrationListener.NONE);
        return migrate;
    }

    private void downgrade(GoldenProject project, List<String> before) throws SQLException {
        project.on(this.database.dataSource(), this.entities).downgrade("base", MigrationListener.NONE);
        assertThat(catalog()).as("the database after the downgrade in %s", project.format()).isEqualTo(before);
    }

    private List<String> catalog() throws SQLException {
        return this.database.catalog()
            .stream()
            .filter((line) -> !line.toLowerCase().contains("migrate_"))
            // nothing takes back that all rows were found to be valid
            .map((line) -> line.replace(" NOT VALID", ""))
            .toList();
    }

}
