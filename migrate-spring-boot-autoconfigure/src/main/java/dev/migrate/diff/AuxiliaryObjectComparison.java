package dev.migrate.diff;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.migrate.dialect.Identifiers;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.schema.AuxiliaryObject;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Finds out which of the objects are missing that entities describe in SQL only. They are
 * looked for by their names: whether one of them has become another is not known.
 */
final class AuxiliaryObjectComparison {

    private static final Log logger = LogFactory.getLog(AuxiliaryObjectComparison.class);

    private final Identifiers identifiers;

    private final TableNormalizer normalizer;

    AuxiliaryObjectComparison(Identifiers identifiers, TableNormalizer normalizer) {
        this.identifiers = identifiers;
        this.normalizer = normalizer;
    }

    /**
     * Creates what is missing.
     * @param actual the schema as it is
     * @param wanted the schema as it shall be
     * @param changes where to add what has to be done
     * @throws SQLException if the database does not answer
     */
    void compare(Schema actual, Schema wanted, Changes changes) throws SQLException {
        if (wanted.auxiliaryObjects().isEmpty()) {
            return;
        }
        ExistingObjects existing = new ExistingObjects(this.identifiers, actual, this.normalizer.otherObjects());
        boolean begun = isBegun(actual, wanted);
        List<String> unknown = new ArrayList<>();
        for (AuxiliaryObject object : wanted.auxiliaryObjects()) {
            Optional<Boolean> found = existing.have(CreatedObject.by(object, this.identifiers).toList());
            if (!found.orElse(begun)) {
                create(object, changes);
            }
            else if (found.isEmpty()) {
                unknown.add(object.creation().get(0).lines().findFirst().orElse(""));
            }
        }
        if (!unknown.isEmpty()) {
            logger.warn(("Whether the database has what the mapping describes in SQL only cannot be told, and nothing "
                    + "of it is written: %s. Make sure that a revision does it")
                .formatted(String.join("; ", unknown)));
        }
    }

    /**
     * Whether any table of the entities is there: without one, nothing can be there that
     * belongs to them.
     */
    private boolean isBegun(Schema actual, Schema wanted) {
        Set<QualifiedName> tables = actual.tables()
            .stream()
            .map(Table::name)
            .map(this.identifiers::canonical)
            .collect(Collectors.toSet());
        return wanted.tables().stream().map(Table::name).map(this.identifiers::canonical).anyMatch(tables::contains);
    }

    private static void create(AuxiliaryObject object, Changes changes) {
        Phase phase = object.beforeTables() ? Phase.CREATE_AUXILIARY_OBJECTS_BEFORE_TABLES
                : Phase.CREATE_AUXILIARY_OBJECTS;
        List<String> reverse = object.removal();
        for (String statement : object.creation()) {
            changes.add(phase, new ExecuteSql(statement, null).withReverse(reverse));
            // the first of the statements is the last to be taken back
            reverse = List.of();
        }
    }

}
