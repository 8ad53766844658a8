package dev.migrate.diff;

import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;

/**
 * What gives out numbers: a sequence, or the table with the next value that Hibernate
 * puts in its place where a database has none.
 *
 * @param name the name
 * @param rename gives it another name
 * @param create what makes it
 * @param drop what it goes with
 * @param increment the distance between two values
 * @param options what else there is to it
 */
record NumberGenerator(QualifiedName name, Renaming rename, Operation create, Operation drop, long increment,
        SequenceOptions options) {

    private static final double SIMILAR = 0.5;

    static NumberGenerator of(Sequence sequence) {
        QualifiedName name = sequence.name();
        return new NumberGenerator(name, (newName) -> new RenameSequence(name, newName), new CreateSequence(sequence),
                new DropSequence(name, sequence), sequence.increment(), sequence.options());
    }

    /**
     * A table as a generator. How it counts is not to be seen.
     */
    static NumberGenerator of(Table table) {
        QualifiedName name = table.name();
        return new NumberGenerator(name, (newName) -> new RenameTable(name, newName), new CreateTable(table),
                new DropTable(name, table), 1, SequenceOptions.NONE);
    }

    /**
     * Whether a table takes the place of a sequence: see
     * {@code org.hibernate.id.enhanced.TableStructure}.
     */
    static boolean isGenerator(Table table) {
        return table.columns().size() == 1 && table.columns().get(0).name().equals("next_val")
                && table.primaryKey() == null;
    }

    /**
     * How much another one that is new is like this one that is gone.
     */
    Likeness likeness(NumberGenerator added) {
        Likeness.Sum sum = new Likeness.Sum();
        double alike = NameLikeness.of(this.name.name(), added.name.name());
        sum.add(60, alike);
        if (alike >= SIMILAR) {
            sum.because("similar name");
        }
        boolean counts = this.increment == added.increment;
        sum.add(30, counts ? 1 : 0)
            .because(counts ? "same increment" : "increment %d → %d".formatted(this.increment, added.increment));
        boolean cycles = Boolean.TRUE.equals(this.options.cycle()) == Boolean.TRUE.equals(added.options.cycle());
        return sum.add(10, cycles ? 1 : 0).likeness();
    }

    /**
     * Gives a name.
     */
    @FunctionalInterface
    interface Renaming {

        Operation to(String newName);

    }

}
