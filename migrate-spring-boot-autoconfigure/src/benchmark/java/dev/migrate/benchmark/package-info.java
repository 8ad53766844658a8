/**
 * Benchmarks beside other tools, whose libraries only their profiles know.
 */
package dev.migrate.benchmark;
