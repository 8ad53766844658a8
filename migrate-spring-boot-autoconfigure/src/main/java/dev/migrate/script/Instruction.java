package dev.migrate.script;

import java.util.List;

import dev.migrate.operation.Operation;

/**
 * An operation of a revision that is about to be written, with what there is to say about
 * it.
 *
 * @param operation the operation
 * @param remarks comments to be written above it, for instance
 * {@code destructive: drops column email and what it holds}
 */
public record Instruction(Operation operation, List<String> remarks) {

    public Instruction {
        remarks = List.copyOf(remarks);
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
