package dev.migrate.dialect.oracle;

/**
 * The oldest version, without booleans and JSON.
 */
class Oracle19TypesTests extends OracleTypesContract {

    Oracle19TypesTests() {
        super(19);
    }

}
