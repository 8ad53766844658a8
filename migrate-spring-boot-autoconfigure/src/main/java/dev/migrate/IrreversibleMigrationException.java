package dev.migrate;

/**
 * A revision does not say how to take it back.
 */
@SuppressWarnings("serial")
public class IrreversibleMigrationException extends MigrateException {

    public IrreversibleMigrationException() {
        super("The revision does not say how to go down from it. Write its downgrade, or restore the data in another way");
    }

}
