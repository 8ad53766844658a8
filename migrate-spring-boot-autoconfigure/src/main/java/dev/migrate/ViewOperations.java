package dev.migrate;

import dev.migrate.operation.DropObject;
import dev.migrate.operation.Operation;
import dev.migrate.operation.ReplaceObject;
import dev.migrate.schema.ReplaceableObject;

/**
 * What {@link Operations} can do to views, functions, procedures and triggers: they hold
 * no data of their own, so that they are replaced as a whole. The downgrade replaces them
 * by their previous definition.
 */
public interface ViewOperations {

    /**
     * Carries out an operation.
     * @param operation the operation
     */
    void apply(Operation operation);

    /**
     * Creates a view, function, procedure or trigger, or puts it in the place of the one
     * of the same name.
     * @param object the object
     */
    default void replace(ReplaceableObject object) {
        apply(new ReplaceObject(object, null));
    }

    /**
     * Puts a view, function, procedure or trigger in the place of an earlier one.
     * @param object the object as it shall be
     * @param previous the object as it was, by which {@link Operation#inverse()} replaces
     * it again
     */
    default void replace(ReplaceableObject object, ReplaceableObject previous) {
        apply(new ReplaceObject(object, previous));
    }

    /**
     * Drops a view, function, procedure or trigger.
     * @param object the object
     */
    default void drop(ReplaceableObject object) {
        apply(new DropObject(object));
    }

    /**
     * Creates a view, or puts it in the place of the one of the same name.
     * @param name the name of the view
     * @param query the query in SQL
     */
    default void createView(String name, String query) {
        replace(ReplaceableObject.view(name, query));
    }

    /**
     * Drops a view.
     * @param name the name of the view
     */
    default void dropView(String name) {
        drop(ReplaceableObject.view(name, ""));
    }

    /**
     * Creates a view whose rows are kept, or makes it anew.
     * @param name the name of the view
     * @param query the query in SQL
     */
    default void createMaterializedView(String name, String query) {
        replace(ReplaceableObject.materializedView(name, query));
    }

    /**
     * Drops a view whose rows are kept.
     * @param name the name of the view
     */
    default void dropMaterializedView(String name) {
        drop(ReplaceableObject.materializedView(name, ""));
    }

}
