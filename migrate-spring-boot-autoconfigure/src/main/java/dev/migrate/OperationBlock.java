package dev.migrate;

/**
 * A part of a migration that is carried out on some condition or in a way of its own.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface OperationBlock<X extends Exception> {

    /**
     * Does what is to be done.
     * @throws X if that fails
     */
    void run() throws X;

}
