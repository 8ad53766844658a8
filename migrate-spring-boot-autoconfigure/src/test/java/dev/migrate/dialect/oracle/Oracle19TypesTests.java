package dev.migrate.dialect.oracle;

/**
 * The oldest version, without booleans and JSON.
 */
class Oracle19TypesTests extends OracleTypesTests {

    Oracle19TypesTests() {
        super(19);
    }

}
