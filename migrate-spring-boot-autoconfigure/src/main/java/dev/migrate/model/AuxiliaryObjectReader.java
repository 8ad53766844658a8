package dev.migrate.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.migrate.schema.AuxiliaryObject;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;

/**
 * Reads what {@code <database-object>} and what contributes to Hibernate's mapping have
 * created besides. Enumerations are not among it, although Hibernate keeps them so.
 */
final class AuxiliaryObjectReader {

    private final Names names;

    AuxiliaryObjectReader(Names names) {
        this.names = names;
    }

    List<AuxiliaryObject> read(Database database) {
        return database.getAuxiliaryDatabaseObjects()
            .stream()
            .filter((object) -> object.appliesToDialect(database.getDialect()))
            .map(this::read)
            .filter((object) -> !object.creation().isEmpty() && !EnumTypeReader.isEnumType(object.creation()))
            .toList();
    }

    private AuxiliaryObject read(AuxiliaryDatabaseObject object) {
        return new AuxiliaryObject(statements(object.sqlCreateStrings(this.names.context())),
                statements(object.sqlDropStrings(this.names.context())), object.beforeTablesOnCreation());
    }

    private static List<String> statements(String[] statements) {
        return Arrays.stream(statements)
            .filter(Objects::nonNull)
            .map((statement) -> statement.strip().replaceAll(";$", ""))
            .filter((statement) -> !statement.isBlank())
            .toList();
    }

}
