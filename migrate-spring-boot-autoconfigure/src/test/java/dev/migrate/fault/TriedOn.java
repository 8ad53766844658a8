package dev.migrate.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a test class reaches its database, where that is not as usual.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface TriedOn {

    /**
     * What the table calls the database.
     * @return for instance {@code H2, in a file}
     */
    String value();

}
