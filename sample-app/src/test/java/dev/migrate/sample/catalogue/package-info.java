@NullMarked
package dev.migrate.sample.catalogue;

import org.jspecify.annotations.NullMarked;
