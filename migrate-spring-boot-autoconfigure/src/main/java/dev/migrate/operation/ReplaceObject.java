package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;

import org.jspecify.annotations.Nullable;

/**
 * Creates a view, function, procedure or trigger, or puts it in the place of the one of
 * the same name.
 *
 * @param object the object as it shall be
 * @param previous the object as it was, or {@code null} if there was none
 */
public record ReplaceObject(ReplaceableObject object, @Nullable ReplaceableObject previous) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return Optional
            .of((this.previous != null) ? new ReplaceObject(this.previous, this.object) : new DropObject(this.object));
    }

    @Override
    public Optional<QualifiedName> subject() {
        return Optional.of(this.object.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

}
