package dev.migrate.autoconfigure;

import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;

/**
 * It is clear which database is meant.
 */
class MigrateDataSourceCondition extends AnyNestedCondition {

    MigrateDataSourceCondition() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnSingleCandidate(DataSource.class)
    static final class TheOnlyOrThePrimaryOne {

    }

    @ConditionalOnBean(value = DataSource.class, annotation = MigrateDataSource.class)
    static final class AQualifiedOne {

    }

    @ConditionalOnProperty("migrate.url")
    static final class OneOfItsOwn {

    }

}
