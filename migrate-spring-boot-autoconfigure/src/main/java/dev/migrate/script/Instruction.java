package dev.migrate.script;

import java.util.List;

import dev.migrate.operation.Operation;

import org.jspecify.annotations.Nullable;

/**
 * An operation of a revision that is about to be written, with what there is to say about
 * it.
 *
 * @param operation the operation
 * @param remarks comments to be written above it, for instance
 * {@code destructive: drops column email and what it holds}
 * @param alternative an operation that is written as a comment below the remarks, for the
 * reader to put it in the place of this one, or {@code null} for none
 */
public record Instruction(Operation operation, List<String> remarks, @Nullable Operation alternative) {

    public Instruction {
        remarks = List.copyOf(remarks);
    }

    /**
     * An operation to which there is no alternative.
     * @param operation the operation
     * @param remarks comments to be written above it
     */
    public Instruction(Operation operation, List<String> remarks) {
        this(operation, remarks, null);
    }

    /**
     * An operation that speaks for itself.
     * @param operation the operation
     * @return the instruction, without remarks
     */
    public static Instruction of(Operation operation) {
        return new Instruction(operation, List.of());
    }

}
