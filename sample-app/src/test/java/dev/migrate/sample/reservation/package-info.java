@NullMarked
package dev.migrate.sample.reservation;

import org.jspecify.annotations.NullMarked;
