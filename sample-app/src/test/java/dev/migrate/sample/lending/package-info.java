@NullMarked
package dev.migrate.sample.lending;

import org.jspecify.annotations.NullMarked;
