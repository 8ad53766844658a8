package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@link Migration} and gives it its place in the revision graph. It is read
 * without loading the class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Revision {

    /**
     * The identifier of the revision.
     * @return any text without blanks and {@code @}, {@code -}, {@code +}, {@code :}
     */
    String id();

    /**
     * The revisions that this one follows: none for a base, several for a merge.
     * @return whole identifiers
     */
    String[] revises() default {};

    /**
     * Revisions on other branches that must have been applied before this one.
     * @return whole identifiers or branch labels
     */
    String[] dependsOn() default {};

    /**
     * Names for the branch that begins here.
     * @return the names
     */
    String[] branchLabels() default {};

    /**
     * Revisions that this one stands for, written by {@code migrate squash}. None of them
     * may be there any more.
     * @return whole identifiers
     */
    String[] replaces() default {};

    /**
     * What the revision does, in a few words.
     * @return the words; empty to take them from the name of the class, so that
     * {@code R3512b954651e_AddAccount} becomes {@code add account}
     */
    String message() default "";

    /**
     * When the revision was written.
     * @return an instant in ISO 8601, for instance {@code 2026-11-20T21:45:00Z}, or empty
     */
    String created() default "";

}
