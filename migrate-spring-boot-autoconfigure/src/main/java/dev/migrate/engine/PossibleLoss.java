package dev.migrate.engine;

import java.util.Optional;

import dev.migrate.DataLoss;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be lost, and which rows lose it.
 *
 * @param loss what is lost, not counted yet
 * @param table the table, by its present name
 * @param condition which of its rows lose something, as SQL, or {@code null} for all
 * @param countable whether that can be counted
 * @param ifAny whether there is nothing to say if no row loses anything
 */
record PossibleLoss(DataLoss loss, QualifiedName table, @Nullable String condition, boolean countable, boolean ifAny) {

    PossibleLoss uncountable() {
        return new PossibleLoss(this.loss, this.table, this.condition, false, this.ifAny);
    }

    PossibleLoss onlyIfAny() {
        return new PossibleLoss(this.loss, this.table, this.condition, this.countable, true);
    }

    Optional<DataLoss> counted(@Nullable Long rows) {
        boolean nothing = this.ifAny && rows != null && rows == 0;
        return nothing ? Optional.empty()
                : Optional.of(new DataLoss(this.loss.operation(), this.loss.description(), rows));
    }

}
