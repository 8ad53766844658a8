package dev.migrate.benchmark.compare;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;

import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.diff.output.DiffOutputControl;
import liquibase.diff.output.changelog.DiffToChangeLog;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * liquibase-hibernate's {@code diffChangeLog}.
 */
final class LiquibaseDiff implements Contender {

    @Override
    public void run(Target target) throws Exception {
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> diff(target));
    }

    private static void diff(Target target) throws Exception {
        ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor(
                Thread.currentThread().getContextClassLoader());
        try (Connection connection = target.dataSource().getConnection()) {
            Database actual = DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Database wanted = DatabaseFactory.getInstance()
                .openDatabase("hibernate:spring:" + Entities.PACKAGE
                        + "?dialect=org.hibernate.dialect.PostgreSQLDialect", null, null, null, resources);
            DiffResult differences = DiffGeneratorFactory.getInstance()
                .compare(wanted, actual, CompareControl.STANDARD);
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            new DiffToChangeLog(differences, new DiffOutputControl(false, false, false, null))
                .print(new PrintStream(output, true, StandardCharsets.UTF_8));
            wanted.close();
            if (!output.toString(StandardCharsets.UTF_8).contains("checked_by")) {
                throw new IllegalStateException("The difference was not found");
            }
        }
    }

}
