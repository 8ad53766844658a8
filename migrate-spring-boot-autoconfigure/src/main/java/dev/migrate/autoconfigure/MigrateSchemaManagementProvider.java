package dev.migrate.autoconfigure;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Tells Spring Boot that the schema is taken care of, so that
 * {@code spring.jpa.hibernate.ddl-auto} is {@code none} by default, on an embedded
 * database too.
 */
class MigrateSchemaManagementProvider implements SchemaManagementProvider {

    private final MigrationDataSource migrationDataSource;

    MigrateSchemaManagementProvider(MigrationDataSource migrationDataSource) {
        this.migrationDataSource = migrationDataSource;
    }

    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        return this.migrationDataSource.leadsToSameDatabase(dataSource) ? SchemaManagement.MANAGED
                : SchemaManagement.UNMANAGED;
    }

}
