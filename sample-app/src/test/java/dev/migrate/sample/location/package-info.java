@NullMarked
package dev.migrate.sample.location;

import org.jspecify.annotations.NullMarked;
