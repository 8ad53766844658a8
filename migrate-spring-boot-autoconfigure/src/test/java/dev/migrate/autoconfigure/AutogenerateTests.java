package dev.migrate.autoconfigure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javax.sql.DataSource;

import dev.migrate.ColumnTypeComparator;
import dev.migrate.ComparisonRequest;
import dev.migrate.Difference;
import dev.migrate.DifferenceFilter;
import dev.migrate.Migrate;
import dev.migrate.OperationRewriter;
import dev.migrate.RevisionFormat;
import dev.migrate.RevisionRequest;
import dev.migrate.SchemaComparator;
import dev.migrate.archive.Loan;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.poetry.Poet;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an application can say of how its entities are compared with the database.
 */
class AutogenerateTests {

    private static final String[] AUTHOR = {
            "create table author (id bigint not null, name varchar(100), born int, fax int, primary key (id))",
            "create index ix_dba on author (born)" };

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                HibernateJpaAutoConfiguration.class))
        .withUserConfiguration(Entities.class)
        .withPropertyValues("spring.datasource.generate-unique-name=true", "spring.jpa.hibernate.ddl-auto=none",
                "migrate.locations=classpath:dev/migrate/autoconfigure/nowhere", "migrate.on-startup=none");

    @Test
    void everythingIsComparedAtFirst() {
        compare(this.runner,
                (differences) -> assertThat(differences).containsExactly("removed index ix_dba on author(born)",
                        "author.name: varchar(100) → varchar(255)", "removed column author.fax"),
                AUTHOR);
    }

    @Test
    void columnsAndIndexesAreExcludedByPattern() {
        compare(this.runner.withPropertyValues("migrate.autogenerate.exclude.columns=author.f*",
                "migrate.autogenerate.exclude.indexes=ix_dba"),
                (differences) -> assertThat(differences).containsExactly("author.name: varchar(100) → varchar(255)"),
                AUTHOR);
    }

    @Test
    void onlySomeTablesAreCompared() {
        compare(this.runner.withPropertyValues("migrate.autogenerate.include.tables=loan*"),
                (differences) -> assertThat(differences).containsExactly("removed table loan_old"),
                "create table loan_old (id int)", "create table lender (id int)");
    }

    @Test
    void excludedTableIsNotCreatedEither() {
        compare(this.runner.withPropertyValues("migrate.autogenerate.exclude.tables=author"),
                (differences) -> assertThat(differences).isEmpty());
    }

    @Test
    void tablesOfOtherToolsAreComparedOnRequest() {
        compare(this.runner.withPropertyValues("migrate.autogenerate.exclude.tables=author"),
                (differences) -> assertThat(differences).isEmpty(), "create table shedlock (name varchar(64))");
        compare(this.runner.withPropertyValues("migrate.autogenerate.exclude.tables=author",
                "migrate.autogenerate.other-tools=true"),
                (differences) -> assertThat(differences).containsExactly("removed table shedlock"),
                "create table shedlock (name varchar(64))");
    }

    @Test
    void schemasAreComparedOnRequest() {
        this.runner.run((context) -> {
            JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
            database.sql("create schema archive").update();
            database.sql("create table archive.author (id int)").update();
            Migrate migrate = context.getBean(Migrate.class);
            assertThat(migrate.compare()).hasToString("[added table author]");
            assertThat(migrate.compare(new ComparisonRequest(List.of("archive"))))
                .hasToString("[removed table archive.author]");
        });
    }

    @Test
    void schemaThatOnlyEntitiesKnowIsCreated() {
        new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                    HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Archive.class)
            .withPropertyValues("spring.datasource.generate-unique-name=true", "spring.jpa.hibernate.ddl-auto=none",
                    "migrate.locations=classpath:dev/migrate/autoconfigure/nowhere", "migrate.on-startup=none")
            .run((context) -> {
                Migrate migrate = context.getBean(Migrate.class);
                assertThat(migrate.compare()).hasToString("[added schema archive, added table archive.loan]");
                JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
                database.sql("create schema archive").update();
                assertThat(migrate.compare()).hasToString("[added table archive.loan]");
                database.sql("create table archive.loan (id bigint not null, primary key (id))").update();
                assertThat(migrate.compare()).isEmpty();
            });
    }

    @Test
    void revisionNamesTheDatabaseAndTheEntitiesThatItWasMadeOf(@TempDir Path directory) {
        writing(directory).run((context) -> {
            Migrate migrate = context.getBean(Migrate.class);
            Path java = migrate.revision(request(RevisionFormat.JAVA, false)).file();
            assertThat(java).content()
                .containsPattern(" \\* Add all\\.\n \\* <p>\n \\* Generated on H2 [\\d.]+ from Author\\.\n \\*/");
            Path sql = migrate.revision(request(RevisionFormat.SQL, false)).file();
            assertThat(sql).content().containsPattern("--\n-- Generated on H2 [\\d.]+ from Author\\.\n\n-- upgrade\n");
        });
    }

    @Test
    void whatIsLeftToTheReaderIsSaidAtTheHeadOfTheRevision(@TempDir Path directory) {
        writing(directory).run((context) -> {
            JdbcClient.create(context.getBean(DataSource.class)).sql("create table old (id int)").update();
            Path file = context.getBean(Migrate.class).revision(request(RevisionFormat.SQL, false)).file();
            assertThat(file).content().contains("Left to the reader is what is marked destructive.");
        });
    }

    @ParameterizedTest
    @EnumSource
    void emptyDifferenceIsWrittenOnRequestOnly(RevisionFormat format, @TempDir Path directory) {
        writing(directory).withPropertyValues("migrate.autogenerate.exclude.tables=*").run((context) -> {
            Migrate migrate = context.getBean(Migrate.class);
            assertThat(migrate.revision(request(format, false)).file()).isNull();
            assertThat(directory).isEmptyDirectory();
            assertThat(migrate.revision(request(format, true)).file()).content()
                .contains("nothing to do", "Generated on H2");
        });
    }

    private ApplicationContextRunner writing(Path directory) {
        return this.runner.withPropertyValues("migrate.revision.java-directory=" + directory,
                "migrate.revision.resources-directory=" + directory);
    }

    private static RevisionRequest request(RevisionFormat format, boolean empty) {
        return new RevisionRequest("add all", List.of("head"), true, format, null, List.of(), List.of(), false, null,
                null, ComparisonRequest.ALL, empty);
    }

    @Test
    void filterDecidesWhichDifferencesCount() {
        compare(this.runner.withBean(DifferenceFilter.class,
                () -> (difference) -> !difference.description().startsWith("removed")),
                (differences) -> assertThat(differences).containsExactly("author.name: varchar(100) → varchar(255)"),
                AUTHOR);
    }

    @Test
    void rewriterPutsOperationsInOtherWords() {
        compare(this.runner
            .withBean(OperationRewriter.class,
                    () -> (operation) -> (operation instanceof CreateTable) ? List.of(operation,
                            new AddColumn(QualifiedName.of("author"), Column.of("tenant", Standard.of(Kind.UUID))))
                            : List.of()),
                (differences) -> assertThat(differences).containsExactly("added table author",
                        "added column author.tenant"));
    }

    @Test
    void applicationKnowsBetterWhichTypesAreTheSame() {
        compare(this.runner.withBean(ColumnTypeComparator.class,
                () -> (table, actual, wanted) -> actual.name().equals("name") ? Optional.of(true) : Optional.empty()),
                (differences) -> assertThat(differences).containsExactly("removed index ix_dba on author(born)",
                        "removed column author.fax"),
                AUTHOR);
    }

    @Test
    void applicationLooksForDifferencesOfItsOwn() {
        compare(this.runner.withBean(SchemaComparator.class,
                () -> (connection, actual, wanted) -> actual.tables().isEmpty()
                        ? List.of(new ExecuteSql("create trigger …", null)) : List.of()),
                (differences) -> assertThat(differences).containsExactly("added table author",
                        "SQL statement: create trigger …"));
    }

    @Test
    void entitiesSayWhatTheyWereCalled() {
        ApplicationContextRunner poetry = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class,
                    HibernateJpaAutoConfiguration.class))
            .withUserConfiguration(Poetry.class)
            .withPropertyValues("spring.datasource.generate-unique-name=true", "spring.jpa.hibernate.ddl-auto=none",
                    "migrate.locations=classpath:dev/migrate/autoconfigure/nowhere", "migrate.on-startup=none",
                    "migrate.autogenerate.exclude.tables=poem");
        compare(poetry,
                (differences) -> assertThat(differences).containsExactly("renamed table author to poet",
                        "renamed column poet.name to pen_name"),
                "create table author (id bigint not null, name varchar(255), primary key (id))");
        compare(poetry,
                (differences) -> assertThat(differences).containsExactly("renamed column poet.name to pen_name"),
                "create table poet (id bigint not null, name varchar(255), primary key (id))");
        compare(poetry, (differences) -> assertThat(differences).isEmpty(),
                "create table poet (id bigint not null, pen_name varchar(255), primary key (id))");
        compare(poetry, (differences) -> assertThat(differences).containsExactly("removed column poet.name"),
                "create table poet (id bigint not null, name varchar(255), pen_name varchar(255), primary key (id))");
    }

    @Test
    void filterHasASayInWhatIsLikelyToBeARename() {
        String[] poet = { "create table author (id bigint not null, called varchar(255), born int, primary key (id))" };
        this.runner.run((context) -> {
            JdbcClient.create(context.getBean(DataSource.class)).sql(poet[0]).update();
            assertThat(context.getBean(Migrate.class).examine(ComparisonRequest.ALL).likelyRenames()).singleElement()
                .satisfies((likely) -> assertThat(likely.rename()).hasToString("author.called=author.name"));
        });
        this.runner
            .withBean(DifferenceFilter.class,
                    () -> (difference) -> !difference.description().startsWith("removed column"))
            .run((context) -> {
                JdbcClient.create(context.getBean(DataSource.class)).sql(poet[0]).update();
                assertThat(context.getBean(Migrate.class).examine(ComparisonRequest.ALL).likelyRenames()).isEmpty();
            });
    }

    @Test
    void startedApplicationReadsItsEntitiesOnceForAComparison() {
        this.runner
            .withPropertyValues("spring.jpa.hibernate.naming.physical-strategy=" + CountedStrategy.class.getName())
            .run((context) -> {
                int atStart = CountedStrategy.count.get();
                context.getBean(Migrate.class).compare();
                assertThat(CountedStrategy.count.get() - atStart).isEqualTo(1);
            });
    }

    @Test
    void anyTwoSchemasCanBeCompared() {
        Schema one = new Schema(
                List.of(Table.of(QualifiedName.of("a"), List.of(Column.of("x", Standard.of(Kind.INTEGER))), null)),
                List.of());
        Schema other = new Schema(
                List.of(Table.of(QualifiedName.of("a"), List.of(Column.of("x", Standard.of(Kind.BIGINT))), null)),
                List.of());
        this.runner.run((context) -> assertThat(context.getBean(Migrate.class).compare(one, other))
            .hasToString("[a.x: integer → bigint]"));
    }

    private static void compare(ApplicationContextRunner runner, Consumer<List<String>> assertion,
            String... statements) {
        runner.run((context) -> {
            for (String statement : statements) {
                JdbcClient.create(context.getBean(DataSource.class)).sql(statement).update();
            }
            assertion.accept(context.getBean(Migrate.class).compare().stream().map(Difference::description).toList());
        });
    }

    @EntityScan(basePackageClasses = Author.class)
    static class Entities {

    }

    @EntityScan(basePackageClasses = Loan.class)
    static class Archive {

    }

    @EntityScan(basePackageClasses = Poet.class)
    static class Poetry {

    }

    /** Hibernate makes one whenever it reads the entities. */
    public static class CountedStrategy extends PhysicalNamingStrategySnakeCaseImpl {

        private static final AtomicInteger count = new AtomicInteger();

        public CountedStrategy() {
            count.incrementAndGet();
        }

    }

}
