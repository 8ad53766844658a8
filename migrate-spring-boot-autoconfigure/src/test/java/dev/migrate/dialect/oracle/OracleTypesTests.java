package dev.migrate.dialect.oracle;

class OracleTypesTests extends OracleTypesContract {

    OracleTypesTests() {
        super(23);
    }

}
