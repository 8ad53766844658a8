package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import dev.migrate.database.FreshDatabaseForEachTest;
import dev.migrate.database.TestDatabase;
import dev.migrate.model.application.Accounting;
import dev.migrate.model.application.Assorted;
import dev.migrate.model.application.Clinic;
import dev.migrate.model.application.Commerce;
import dev.migrate.model.application.Definitions;
import dev.migrate.model.application.Departments;
import dev.migrate.model.application.Identity;
import dev.migrate.model.application.Insurance;
import dev.migrate.model.application.Logistics;
import dev.migrate.model.application.Measurements;
import dev.migrate.model.application.Particulars;
import dev.migrate.model.application.Publishing;
import dev.migrate.model.application.Records;
import dev.migrate.model.application.Repetitions;
import dev.migrate.model.application.UpperCaseNames;
import dev.migrate.model.application.Workflow;
import dev.migrate.operation.Operation;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entities as large applications have them: nothing is found on what Hibernate creates,
 * what we create is the same in the catalog, and nothing is found on that.
 */
@FreshDatabaseForEachTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class ApplicationModelContract {

    Stream<DomainModel> models() {
        DomainModel clinic = DomainModel.nestedIn(Clinic.class);
        DomainModel identity = DomainModel.nestedIn(Identity.class).with("hibernate.auto_quote_keyword", "true");
        DomainModel commerce = DomainModel.nestedIn(Commerce.class);
        DomainModel measurements = knowsWhatIsInDocuments() ? DomainModel.nestedIn(Measurements.class) : DomainModel
            .of("Measurements", Measurements.Plain.class, Measurements.Temporals.class, Measurements.Documents.class);
        return Stream
            .of(clinic, identity, commerce, measurements, nestedIn(Logistics.class),
                    clinic.with("hibernate.physical_naming_strategy", UpperCaseNames.class.getName())
                        .with("hibernate.implicit_naming_strategy", "component-path")
                        .with("hibernate.id.db_structure_naming_strategy", "legacy")
                        .with("jakarta.persistence.validation.mode", "none")
                        .called("Clinic in upper case"),
                    identity.with("hibernate.globally_quoted_identifiers", "true")
                        .with("hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
                        .with("hibernate.physical_naming_strategy", PhysicalNamingStrategyStandardImpl.class.getName())
                        .with("hibernate.implicit_naming_strategy", "legacy-jpa")
                        .called("Identity in quotes"),
                    measurements.with("hibernate.type.preferred_uuid_jdbc_type", "VARCHAR")
                        .with("hibernate.type.preferred_boolean_jdbc_type", "SMALLINT")
                        .with("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP")
                        .with("hibernate.type.preferred_duration_jdbc_type", "BIGINT")
                        .with("hibernate.timezone.default_storage", "COLUMN")
                        .with("hibernate.type.wrapper_array_handling", "ALLOW")
                        .with("hibernate.id.db_structure_naming_strategy", "single")
                        .called("Measurements in other types"),
                    nestedIn(Workflow.class).with("hibernate.auto_quote_keyword", "true").called("Workflow"),
                    DomainModel.of("Definitions", Definitions.Everywhere.class, definitions())
                        .with("hibernate.auto_quote_keyword", "true")
                        .called("Definitions"),
                    DomainModel.of("Particulars", Particulars.Anywhere.class, particulars()),
                    DomainModel.of("Bookshop").mappedBy("bookshop-orm.xml"),
                    DomainModel.of("Hospital").mappedBy("hospital.hbm.xml"), accounting(), repetitions(),
                    repetitions().with("hibernate.globally_quoted_identifiers", "true")
                        .with("hibernate.physical_naming_strategy", PhysicalNamingStrategyStandardImpl.class.getName())
                        .called("Repetitions in quotes"))
            .filter((model) -> !model.types().isEmpty() || !model.mappings().isEmpty());
    }

    private DomainModel repetitions() {
        return knowsKeysTwice() ? DomainModel.nestedIn(Repetitions.class)
                : DomainModel.of("Repetitions", Repetitions.Rental.class, Repetitions.Seat.class);
    }

    Stream<DomainModel> furtherModels() {
        DomainModel records = nestedIn(Records.class);
        DomainModel assorted = knowsNanoseconds() ? nestedIn(Assorted.class)
                : nestedIn(Assorted.class).without(Assorted.Nanoseconds.class);
        return Stream.of(nestedIn(Insurance.class), nestedIn(Publishing.class), records,
                assorted.with("hibernate.auto_quote_keyword", "true").called("Assorted"),
                records
                    .with("org.hibernate.envers.audit_strategy",
                            "org.hibernate.envers.strategy.internal.ValidityAuditStrategy")
                    .with("org.hibernate.envers.audit_strategy_validity_store_revend_timestamp", "true")
                    .with("org.hibernate.envers.store_data_at_delete", "true")
                    .with("org.hibernate.envers.audit_table_prefix", "x_")
                    .with("org.hibernate.envers.audit_table_suffix", "_H")
                    .with("org.hibernate.envers.global_with_modified_flag", "true")
                    .with("org.hibernate.envers.modified_flag_suffix", "_changed")
                    .called("Records with other settings of Envers"),
                nestedIn(Insurance.class).with("hibernate.globally_quoted_identifiers", "true")
                    .with("hibernate.globally_quoted_identifiers_skip_column_definitions", "true")
                    .called("Insurance in quotes"),
                nestedIn(Insurance.class)
                    .with("hibernate.physical_naming_strategy", PhysicalNamingStrategyStandardImpl.class.getName())
                    .called("Insurance with names of Java"),
                assorted.with("hibernate.physical_naming_strategy", UpperCaseNames.class.getName())
                    .with("hibernate.auto_quote_keyword", "true")
                    .called("Assorted in upper case"));
    }

    private static DomainModel nestedIn(Class<?> type) {
        return DomainModel.nestedIn(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void isCreatedAsHibernateDoes(DomainModel model, DataSource dataSource, Connection connection,
            TestDatabase database) throws SQLException {
        List<String> problems = new ModelTrial(model, dataSource, connection).problems(database,
                this::isDoneByHibernate);
        assertThat(problems.stream().filter(this::isUnexpected).toList()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("furtherModels")
    @Tag("long")
    void isCreatedAsHibernateDoesToo(DomainModel model, DataSource dataSource, Connection connection,
            TestDatabase database) throws SQLException {
        isCreatedAsHibernateDoes(model, dataSource, connection, database);
    }

    /**
     * The entity with column definitions that only this database understands.
     * @return the class
     */
    abstract Class<?> definitions();

    /**
     * The entity with options that only this database understands.
     * @return the class
     */
    abstract Class<?> particulars();

    /**
     * The entities in several schemas.
     * @return the model, empty for a database that has no schemas
     */
    DomainModel accounting() {
        return DomainModel.nestedIn(Accounting.class)
            .with("hibernate.physical_naming_strategy", Departments.class.getName())
            .called("Accounting");
    }

    /**
     * Whether a second can have nine digits, or the database takes as many as it can.
     * @return whether such a column can be created
     */
    boolean knowsNanoseconds() {
        return true;
    }

    /**
     * Whether a table can have two unique constraints on the same columns.
     * @return whether it can
     */
    boolean knowsKeysTwice() {
        return true;
    }

    /**
     * Whether Hibernate can write a part of a document on the database.
     * @return whether it can
     */
    boolean knowsWhatIsInDocuments() {
        return true;
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
