package dev.migrate;

/**
 * A revision written in Java: a class with this interface, a {@link Revision} annotation
 * and a constructor without arguments. Neither the class nor the constructor needs to be
 * public.
 */
public interface Migration {

    /**
     * Brings the database from the revisions before this one to this one.
     * @param op says what is to be done; each operation has taken effect when its method
     * returns
     * @throws Exception if the revision cannot be applied
     */
    void upgrade(Operations op) throws Exception;

    /**
     * Takes back what {@link #upgrade} did.
     * @param op says what is to be done
     * @throws IrreversibleMigrationException if there is no way back, which is what
     * happens where this method is not implemented
     * @throws Exception if the revision cannot be taken back
     */
    default void downgrade(Operations op) throws Exception {
        throw new IrreversibleMigrationException();
    }

}
