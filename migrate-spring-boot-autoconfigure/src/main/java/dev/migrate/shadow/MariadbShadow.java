package dev.migrate.shadow;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * A temporary database on the application's MariaDB or MySQL, with the same character
 * set. Another schema would be another database, and maybe one with data, so that scripts
 * can have no other.
 */
final class MariadbShadow implements ShadowRoute {

    private static final Log logger = LogFactory.getLog(MariadbShadow.class);

    private final DataSource application;

    private final SiblingDatabase siblings;

    private final String name;

    MariadbShadow(DataSource application, SiblingDatabase siblings, String name) {
        this.application = application;
        this.siblings = siblings;
        this.name = name;
    }

    @Override
    public ShadowDatabase open(Connection connection) throws SQLException {
        String catalog = connection.getCatalog();
        ForeignDatabases foreign = ForeignDatabases.of(connection, this.name);
        TemporaryDatabase database = new TemporaryDatabase(server(connection), this.name, statements(connection));
        try {
            database.create(connection);
        }
        catch (SQLException ex) {
            throw database.refusal(ex);
        }
        return new ShadowDatabase(new RedirectedDataSource(this.application, this.name, foreign),
                "the temporary database " + this.name, catalog, ShadowScope.ONE_DATABASE, database::drop);
    }

    /**
     * The application's pool may be closed before the database is dropped, when the
     * process ends.
     */
    private DataSource server(Connection connection) throws SQLException {
        try {
            return this.siblings.at(connection.getMetaData().getURL());
        }
        catch (RuntimeException ex) {
            logger.debug("There are no connections but those of the pool", ex);
            return this.application;
        }
    }

    private static TemporaryDatabase.Statements statements(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement
                    .executeQuery("select @@character_set_database, @@collation_database, current_user()")) {
            row.next();
            return new MariadbStatements(row.getString(1), row.getString(2), row.getString(3));
        }
    }

    /**
     * See <a href="https://mariadb.com/kb/en/create-database/">CREATE DATABASE</a>.
     */
    private record MariadbStatements(String characterSet, String collation,
            String user) implements TemporaryDatabase.Statements {

        @Override
        public String list() {
            return "show databases like '%s%%'".formatted(ShadowName.PREFIX.replace("_", "\\_"));
        }

        @Override
        public String create(String name) {
            return "create database %s character set %s collate %s".formatted(name, this.characterSet, this.collation);
        }

        @Override
        public String drop(String name) {
            return "drop database if exists " + name;
        }

        @Override
        public String advice() {
            int at = this.user.lastIndexOf('@');
            return "Let somebody who may execute: grant all on `%s%%`.* to '%s'@'%s'".formatted(
                    ShadowName.PREFIX.replace("_", "\\_"), this.user.substring(0, at), this.user.substring(at + 1));
        }

    }

}
