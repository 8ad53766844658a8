package dev.migrate.diff.random;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.AuxiliaryObject;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a mapping describes in SQL of its own is written into revisions, in Java and in
 * SQL, and comes and goes with them.
 */
@FreshDatabaseForEachTest
abstract class WrittenAuxiliaryObjectContract {

    private static final Table POSTING = Table.of(QualifiedName.of("posting"),
            List.of(Column.of("id", Standard.of(Kind.INTEGER)).withNullable(false),
                    Column.of("note", Standard.of(Kind.VARCHAR, 40))),
            new PrimaryKey("pk_posting", List.of("id")));

    @Test
    void comesAndGoesWithItsRevision(DataSource dataSource, Connection connection, @TempDir Path directory)
            throws SQLException {
        Schema without = new Schema(List.of(POSTING), List.of());
        Schema with = new Schema(without.tables(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                objects());
        new WrittenTrial(dataSource, directory, () -> {
        }).run(new SchemaPair(without, with));
        assertThat(Dialects.of(connection).inspector().inspectOthers(connection).get("trigger")).isEmpty();
    }

    /**
     * What the mapping describes in the database's SQL, a trigger at least.
     * @return the objects
     */
    abstract List<AuxiliaryObject> objects();

}
