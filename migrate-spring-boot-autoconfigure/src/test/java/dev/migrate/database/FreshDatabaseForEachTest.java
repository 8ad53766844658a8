package dev.migrate.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives each test method a database of its own, and not just each test class. It stands
 * beside {@link OnEngine}, or on the abstract class that the classes with
 * {@code @OnEngine} extend.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface FreshDatabaseForEachTest {

}
