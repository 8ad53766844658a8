package dev.migrate.fault;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that tries a fault, once unless it has a parameter of type {@link FaultTrials}.
 * How it ended is written to {@code target/faults}, and the table in
 * {@code docs/reliability.md} has a row for it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FaultRecorder.class)
public @interface Tries {

    /**
     * The fault.
     * @return the fault
     */
    Fault value();

}
