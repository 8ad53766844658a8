package dev.migrate;

import java.util.function.Consumer;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RestartSequence;
import dev.migrate.schema.QualifiedName;

/**
 * What {@link Operations} can do to sequences.
 */
public interface SequenceOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Creates a sequence that counts from 1.
     * @param name the name of the sequence
     */
    default void createSequence(String name) {
        createSequence(name, (sequence) -> {
        });
    }

    /**
     * Creates a sequence.
     * @param name the name of the sequence
     * @param definition says where it starts and how it goes on
     */
    default void createSequence(String name, Consumer<SequenceDefinition> definition) {
        SequenceDefinition sequenceDefinition = new SequenceDefinition(QualifiedName.of(name));
        definition.accept(sequenceDefinition);
        apply(new CreateSequence(sequenceDefinition.toSequence()));
    }

    /**
     * Changes the distance between two values of a sequence.
     * @param name the name of the sequence
     * @param increment the new distance
     */
    default void alterSequence(String name, long increment) {
        apply(new AlterSequence(QualifiedName.of(name), increment, null));
    }

    /**
     * Changes how a sequence counts. What is not mentioned stays as it is.
     * @param name the name of the sequence
     * @param definition says what changes
     */
    default void alterSequence(String name, Consumer<SequenceDefinition> definition) {
        SequenceDefinition sequenceDefinition = new SequenceDefinition(QualifiedName.of(name));
        definition.accept(sequenceDefinition);
        apply(new AlterSequence(QualifiedName.of(name), sequenceDefinition.toOptions(), null));
    }

    /**
     * Lets a sequence go on from the value that it once started with.
     * @param name the name of the sequence
     */
    default void restartSequence(String name) {
        apply(new RestartSequence(QualifiedName.of(name), null));
    }

    /**
     * Lets a sequence go on from another value.
     * @param name the name of the sequence
     * @param value the next value
     */
    default void restartSequence(String name, long value) {
        apply(new RestartSequence(QualifiedName.of(name), value));
    }

    /**
     * Renames a sequence, which stays in its schema and goes on counting where it is.
     * @param name the name so far
     * @param newName the new name, without schema
     */
    default void renameSequence(String name, String newName) {
        apply(new RenameSequence(QualifiedName.of(name), newName));
    }

    /**
     * Drops a sequence.
     * @param name the name of the sequence
     */
    default void dropSequence(String name) {
        apply(new DropSequence(QualifiedName.of(name), null));
    }

}
