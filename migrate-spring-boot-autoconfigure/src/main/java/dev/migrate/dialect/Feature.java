package dev.migrate.dialect;

/**
 * What some databases have and others have not, and what to do without it.
 */
public enum Feature {

    /** Constraints that are checked at the end of a transaction. */
    DEFERRABLE("constraints that are checked at the end of a transaction",
            "Leave out deferrable() and initiallyDeferred()"),

    /**
     * Foreign keys, if no other constraints, that are checked at the end of a
     * transaction.
     */
    DEFERRABLE_FOREIGN_KEY("foreign keys that are checked at the end of a transaction",
            "Leave out deferrable() and initiallyDeferred()"),

    /** Foreign keys with {@code match full}. */
    MATCH("foreign keys with a match type", "Leave out match(), and forbid null in the columns that must go together"),

    /** Uniqueness to which two nulls are the same. */
    NULLS_NOT_DISTINCT("uniqueness to which rows without a value are the same",
            "Leave out nullsNotDistinct(), and forbid null in the column"),

    /** Exclusion constraints. */
    EXCLUSION("exclusion constraints", "Check in the application, under a lock"),

    /** Indexes on some rows only. */
    PARTIAL_INDEX("indexes on some rows only", "Leave out where(), or index a generated column that is null elsewhere"),

    /** Indexes that include further columns. */
    INCLUDE("indexes that store further columns", "Index these columns as well, or leave out include()"),

    /** Access methods. */
    INDEX_METHOD("a choice of access methods for indexes", "Leave out using()"),

    /** Operator classes. */
    OPERATOR_CLASS("operator classes", "Leave out operatorClass()"),

    /** The place of nulls in an index. */
    NULLS_ORDER("a choice of where an index keeps nulls", "Leave out nullsFirst() and nullsLast()"),

    /** Indexes that queries do without. */
    INVISIBLE_INDEX("invisible indexes", "Leave out invisible(), or drop the index"),

    /** Storage engines. */
    ENGINE("storage engines", "Leave out engine(), or call it within op.onlyOn(\"mariadb\", …)"),

    /** Character sets and collations of tables. */
    TABLE_COLLATION("character sets and collations of tables",
            "Leave out charset() and collation(), and set them for the database"),

    /** Tablespaces. */
    TABLESPACE("tablespaces", "Leave out tablespace()"),

    /** Partitions. */
    PARTITIONING("partitioned tables", "Leave out partitionBy()"),

    /** Former states of rows. */
    SYSTEM_VERSIONING("tables that keep former states of their rows",
            "Leave out systemVersioning(), or call it within op.onlyOn(\"mariadb\", …)"),

    /** Generated columns that are computed when they are read. */
    VIRTUAL_COLUMN("generated columns that are computed when they are read",
            "Use generatedAs() instead of virtualAs()"),

    /** Indexes on expressions. */
    EXPRESSION_INDEX("indexes on expressions", "Add a generated column with the expression, and index that"),

    /** Sequences. */
    SEQUENCE("sequences", "Use an identity column, or a table as Hibernate's GenerationType.TABLE does"),

    /** Types of a fixed list of texts. */
    ENUM_TYPE("types of a fixed list of texts",
            "Give each column the type enumeration(…), and change that with alterColumn"),

    /** Changing a type of a fixed list of texts. */
    ENUM_TYPE_CHANGE("changes to a type of a fixed list of texts",
            "Create another type, give it to the columns that use this one, and drop this one");

    private final String description;

    private final String advice;

    Feature(String description, String advice) {
        this.description = description;
        this.advice = advice;
    }

    String description() {
        return this.description;
    }

    String advice() {
        return this.advice;
    }

}
