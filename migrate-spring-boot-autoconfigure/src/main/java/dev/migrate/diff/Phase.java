package dev.migrate.diff;

/**
 * When an operation's turn is. What is to go makes way first, so that its name is free
 * again; nothing that holds data goes before all that is new is there. Backwards, the
 * same order suits the inverses.
 */
enum Phase {

    /** What tables may need. */
    CREATE_AUXILIARY_OBJECTS_BEFORE_TABLES,

    /** Before the columns that are of them. */
    CREATE_TYPES,

    CREATE_SEQUENCES,

    /** Before the keys that they refer to. */
    DROP_FOREIGN_KEYS,

    /** Before the key goes without which MySQL numbers no column. */
    STOP_NUMBERING,

    DROP_CONSTRAINTS_AND_INDEXES,

    RENAME_CONSTRAINTS_AND_INDEXES,

    /** Of those to be made anew under the same name, and of generated ones. */
    DROP_REPLACED_COLUMNS,

    CREATE_TABLES,

    CHANGE_COMMENTS,

    ADD_COLUMNS,

    ALTER_COLUMNS,

    /** After the columns that they are computed from. */
    ADD_GENERATED_COLUMNS,

    CREATE_CONSTRAINTS_AND_INDEXES,

    /** After the key without which MySQL numbers no column. */
    START_NUMBERING,

    /** After the keys that they refer to. */
    CREATE_FOREIGN_KEYS,

    /**
     * After the columns that they show, before those go that they do not show any more.
     */
    CHANGE_VIEWS,

    /** After all that they may be about. */
    CREATE_AUXILIARY_OBJECTS,

    DROP_VIEWS,

    DROP_COLUMNS,

    DROP_TABLES,

    CHANGE_SEQUENCES,

    /** After the columns whose defaults may use them. */
    DROP_SEQUENCES,

    /** After the columns that are of them. */
    DROP_TYPES

}
