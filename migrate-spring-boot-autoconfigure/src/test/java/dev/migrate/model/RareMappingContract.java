package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.model.application.Chronicle;
import dev.migrate.model.application.Curiosities;
import dev.migrate.model.application.Departments;
import dev.migrate.model.application.History;
import dev.migrate.model.application.Records;
import dev.migrate.operation.Operation;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What few applications use, and expect to work all the more: tables that remember, in a
 * schema of their own, comments and checks on everything, structures in structures.
 * Nothing is found on what Hibernate creates, what we create is the same in the catalog,
 * and nothing is found on that.
 */
@FreshDatabaseForEachTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class RareMappingContract {

    Stream<DomainModel> models() {
        DomainModel history = history();
        DomainModel curiosities = DomainModel.nestedIn(Curiosities.class);
        DomainModel chronicle = DomainModel.nestedIn(Chronicle.class);
        return Stream.of(
                Stream.of(asUsual(history), history.with("hibernate.temporal.table_strategy", "SINGLE_TABLE"),
                        history.with("hibernate.temporal.table_strategy", "HISTORY_TABLE"), chronicle,
                        chronicle.with("hibernate.audit.strategy", "VALIDITY"),
                        knowsIntervals() ? curiosities : curiosities.without(Curiosities.Voyage.class)),
                recordsElsewhere(), furtherModels())
            .flatMap((models) -> models);
    }

    /**
     * The entities with a history that Hibernate itself keeps.
     * @return those of them whose tables it can create
     */
    DomainModel history() {
        return DomainModel.nestedIn(History.class);
    }

    /**
     * The entities with a history that is kept as Hibernate does on the database, unless
     * told otherwise.
     * @param history the entities
     * @return those of them for which that works
     */
    DomainModel asUsual(DomainModel history) {
        return history;
    }

    /**
     * Whether the database has a type for spans of time.
     * @return whether it has
     */
    boolean knowsIntervals() {
        return true;
    }

    /**
     * Entities whose former states Envers keeps in a schema of their own.
     * @return the model, or none for a database that has no schemas
     */
    Stream<DomainModel> recordsElsewhere() {
        return Stream.of(DomainModel.nestedIn(Records.class)
            .with("hibernate.physical_naming_strategy", Departments.class.getName())
            .with("org.hibernate.envers.default_schema", "archive")
            .with("org.hibernate.envers.default_catalog", "archive")
            .with("org.hibernate.envers.audit_strategy", "org.hibernate.envers.strategy.internal.ValidityAuditStrategy")
            .with("org.hibernate.envers.audit_strategy_validity_store_revend_timestamp", "true")
            .called("Records in another schema"));
    }

    /**
     * What can be mapped only on this database.
     * @return models
     */
    Stream<DomainModel> furtherModels() {
        return Stream.of();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isCreatedAsHibernateDoes(DomainModel model, DataSource dataSource, Connection connection,
            TestDatabase database) throws SQLException {
        List<String> problems = new ModelTrial(model, dataSource, connection).problems(database,
                this::isDoneByHibernate);
        assertThat(problems.stream().filter(this::isUnexpected).toList()).isEmpty();
    }

    /**
     * Whether Hibernate does what an operation says when it creates the schema.
     * @param operation an operation
     * @return whether it does
     */
    boolean isDoneByHibernate(Operation operation) {
        return true;
    }

    /**
     * Whether a line of the catalog is there on one side only, and should not be.
     * @param difference the line
     * @return {@code false} if there is a reason
     */
    boolean isUnexpected(String difference) {
        return true;
    }

}
