package dev.migrate.benchmark.compare;

import dev.migrate.benchmark.PlainDataSource;

/**
 * What is compared.
 *
 * @param url the JDBC URL of the database
 * @param user the user
 * @param password the password
 * @param size how many entities there are
 */
record Target(String url, String user, String password, int size) {

    PlainDataSource dataSource() {
        return new PlainDataSource(this.url, this.user, this.password);
    }

}
