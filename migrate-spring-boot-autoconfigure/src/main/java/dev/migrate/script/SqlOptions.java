package dev.migrate.script;

/**
 * What an SQL script is read for.
 *
 * @param syntax how the database reads SQL
 * @param placeholders what is to be replaced
 */
record SqlOptions(SqlSyntax syntax, Placeholders placeholders) {

}
