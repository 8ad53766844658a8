package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the table of an entity, or the column of an attribute, was called before. A
 * comparison then renames it and keeps what it holds, instead of dropping one and adding
 * the other:
 *
 * <pre class="code">
 * &#64;RenamedFrom("mail")
 * private String email;
 * </pre>
 * <p>
 * On an entity class its table is meant, on an attribute of any class that is mapped its
 * column, and on a collection that has a table of its own that table. Attributes are
 * annotated on the field or on the getter, whichever is mapped. What is said here is of
 * no consequence where the old table or column does not exist, and may stay or go once
 * all databases are up to date.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.FIELD, ElementType.METHOD })
public @interface RenamedFrom {

    /**
     * The name before, without schema or table; the application's naming strategy is
     * applied to it as to that of a {@code @Column}.
     * @return the name
     */
    String value();

}
