package dev.migrate.operation;

import java.util.Optional;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReplaceableObject;

/**
 * Drops a view, function, procedure or trigger.
 *
 * @param object the object; its definition may be empty if that is not known
 */
public record DropObject(ReplaceableObject object) implements Operation {

    @Override
    public Optional<Operation> inverse() {
        return this.object.definition().isEmpty() ? Optional.empty()
                : Optional.of(new ReplaceObject(this.object, null));
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
