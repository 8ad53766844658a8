package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.model.unsupported.Embedding;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@OnEngine(Engine.H2)
class EntityModelTests {

    private final DataSource dataSource;

    EntityModelTests(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Test
    void readsTablesAndLeavesOutWhatIsNone() {
        assertThat(read(Map.of()).tables()).extracting((table) -> table.name().toString())
            .contains("customer", "customer_tag", "customer_phone_numbers", "receipt_text", "number_generator",
                    "invoice", "\"Receipt\"", "\"Order\"")
            .doesNotContain("document", "seats", "no_table")
            .isSorted();
    }

    @Test
    void readsSequences() {
        assertThat(read(Map.of()).sequences()).contains(new Sequence(QualifiedName.of("payment_number"), 1000, 20),
                new Sequence(QualifiedName.of("vehicle_seq"), 1, 50));
    }

    @Test
    void hasOnlyNamesThatSomebodyChose() {
        Schema schema = read(Map.of());
        Table customer = table(schema, "customer");
        assertThat(customer.uniqueConstraints()).extracting(UniqueConstraint::name)
            .containsExactlyInAnyOrder("uq_customer_email", null, null, null, null);
        assertThat(customer.indexes()).extracting(Index::name).containsExactly("ix_customer_last_name", null);
        assertThat(customer.checkConstraints()).extracting(CheckConstraint::name)
            .containsExactly("ck_customer_names", "ck_nick_name", null, null, null);
        assertThat(customer.foreignKeys()).extracting(ForeignKey::name).containsOnlyNulls();
        assertThat(customer.primaryKey()).isNotNull().extracting("name").isNull();
    }

    @Test
    void knowsWhatBeanValidationRequires() {
        Table customer = table(read(Map.of()), "customer");
        assertThat(column(customer, "email").nullable()).isFalse();
        assertThat(column(customer, "email").type()).hasToString("varchar(320)");
        assertThat(column(customer, "balance").type()).hasToString("numeric(11, 3)");
        assertThat(column(customer, "zip").nullable()).as("the address may be missing").isTrue();
        assertThat(customer.checkConstraints()).extracting(CheckConstraint::condition)
            .contains("(age<=150) and (age>=0)");
    }

    @Test
    void leavesBeanValidationOutWhereTheApplicationDoes() {
        for (Map<String, String> settings : List.of(Map.of("jakarta.persistence.validation.mode", "none"),
                Map.of("jakarta.persistence.validation.mode", "callback"),
                Map.of("hibernate.validator.apply_to_ddl", "false"))) {
            assertThat(column(table(read(settings), "customer"), "email").nullable()).as(settings.toString()).isTrue();
        }
    }

    @Test
    void knowsWhatGeneratorsOfTimestampsRequire() {
        Table customer = table(read(Map.of()), "customer");
        assertThat(column(customer, "created_at").nullable()).isFalse();
        assertThat(column(customer, "updated_at").nullable()).isFalse();
    }

    @Test
    void takesColumnDefinitionsApart() {
        Column cardNumber = column(table(read(Map.of()), "card_payment"), "card_number");
        assertThat(cardNumber.type()).hasToString("varchar(19)");
        assertThat(cardNumber.defaultSql()).isEqualTo("'0000'");
        assertThat(cardNumber.nullable()).isFalse();
    }

    @Test
    void putsThePrimaryKeyFirst() {
        assertThat(table(read(Map.of()), "card_payment").columns()).extracting(Column::name)
            .containsExactly("id", "card_number");
    }

    @Test
    void doesNotDependOnHowTheApplicationCreatesItsSchema() {
        assertThat(read(Map.of("hibernate.hbm2ddl.auto", "create-drop"))).isEqualTo(read(Map.of()));
    }

    @Test
    void namesOnlyOtherSchemas() {
        assertThat(read(Map.of("hibernate.default_schema", "public")).tables())
            .allSatisfy((table) -> assertThat(table.name().schema()).isNull());
        assertThat(read(Map.of("hibernate.default_schema", "other"))).satisfies((schema) -> {
            assertThat(schema.tables()).allSatisfy((table) -> assertThat(table.name().schema()).isEqualTo("other"));
            assertThat(schema.sequences())
                .allSatisfy((sequence) -> assertThat(sequence.name().schema()).isEqualTo("other"));
            assertThat(table(schema, "invoice").foreignKeys())
                .allSatisfy((foreignKey) -> assertThat(foreignKey.referencedTable().schema()).isEqualTo("other"));
        });
    }

    @Test
    void namesTheColumnsThatTheDatabaseCannotHave() {
        EntityModel model = PersistenceUnits.read(this.dataSource, Map.of(), Embedding.class.getPackageName());
        assertThatExceptionOfType(EntityModelException.class).isThrownBy(() -> model.read(dialect()))
            .withMessageContaining("column vector of table embedding (entity " + Embedding.class.getName() + ")");
    }

    @Test
    void doesNotMindWhatSequencesThereAre(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create sequence vehicle_seq increment by 7");
            assertThat(read(Map.of()).sequences()).contains(new Sequence(QualifiedName.of("vehicle_seq"), 1, 50));
            statement.execute("drop sequence vehicle_seq");
        }
    }

    @Test
    void handsOutFactoriesThatCannotBeUsed() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getBeanFactory().addBeanPostProcessor(new EntityModelPostProcessor());
            PersistenceUnits.register(context, this.dataSource, Map.of());
            context.refresh();
            EntityManagerFactory factory = context.getBean(EntityManagerFactory.class);
            assertThat(factory.isOpen()).isTrue();
            assertThat(factory).isEqualTo(factory).hasToString(factory.toString());
            assertThatIllegalStateException().isThrownBy(factory::createEntityManager)
                .withMessageContaining("Migrate has only read the mapping of persistence unit 'default'");
            factory.close();
            assertThat(factory.isOpen()).isFalse();
        }
    }

    @Test
    void connectsOnlyToFindOutAboutTheDatabase() {
        AtomicInteger connections = new AtomicInteger();
        DataSource counting = new DelegatingDataSource(this.dataSource) {

            @Override
            public Connection getConnection() throws SQLException {
                connections.incrementAndGet();
                return super.getConnection();
            }

        };
        PersistenceUnits.read(counting, Map.of()).read(dialect());
        assertThat(connections).hasValue(1);
    }

    @Test
    void knowsWhichUnitLivesInWhichDatabase() {
        DataSource other = new DelegatingDataSource(this.dataSource);
        EntityModelPostProcessor postProcessor = new EntityModelPostProcessor();
        try (GenericApplicationContext context = new GenericApplicationContext();
                GenericApplicationContext otherContext = new GenericApplicationContext()) {
            refresh(context, this.dataSource, postProcessor);
            refresh(otherContext, other, postProcessor);
            EntityModel model = postProcessor.model();
            assertThat(model.persistenceUnits()).containsExactly("default", "default");
            assertThat(model.using(other::equals).persistenceUnits()).containsExactly("default");
            assertThat(model.read(dialect())).isEqualTo(model.using(this.dataSource::equals).read(dialect()));
        }
    }

    private static void refresh(GenericApplicationContext context, DataSource dataSource,
            EntityModelPostProcessor postProcessor) {
        context.getBeanFactory().addBeanPostProcessor(postProcessor);
        PersistenceUnits.register(context, dataSource, Map.of());
        context.refresh();
    }

    private Schema read(Map<String, String> settings) {
        return PersistenceUnits.read(this.dataSource, settings).read(dialect());
    }

    private Dialect dialect() {
        return Dialects.named("h2");
    }

    private static Table table(Schema schema, String name) {
        return EntityModelContract.table(schema, name);
    }

    private static Column column(Table table, String name) {
        return table.column(name).orElseThrow();
    }

}
