package dev.migrate.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on a database of its own, empty at first and dropped after its last
 * test. Constructors, test methods and life cycle methods may have a parameter of type
 * {@link TestDatabase}, {@link javax.sql.DataSource}, {@link StatementCounter} or
 * {@link java.sql.Connection} (closed after the test).
 * <p>
 * What asks for a database is skipped, with the reason, where this machine lacks what the
 * server needs of it: {@code libaio.so.1} for MySQL, a container engine for SQL Server,
 * Oracle, CockroachDB and Db2.
 * <p>
 * What is to hold on several products is written once, in an abstract class, with one
 * subclass per product:
 *
 * <pre>
 * abstract class LockTests {
 *
 *     &#64;Test
 *     void isExclusive(DataSource dataSource) {
 *     }
 *
 * }
 *
 * &#64;OnEngine(Engine.MARIADB)
 * class MariadbLockTests extends LockTests {
 *
 * }
 * </pre>
 *
 * @see FreshDatabaseForEachTest
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(DatabaseExtension.class)
public @interface OnEngine {

    /**
     * The product.
     * @return the product
     */
    Engine value();

}
